using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>Where generated code goes, and what the client is called.</summary>
internal sealed record GeneratedNames(string Namespace, ClientNames Client);
