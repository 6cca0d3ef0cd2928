namespace ApiBox.Runtime;

/// <summary>Finds the callback addresses that this application created.</summary>
internal interface ISubmissionAddresses
{
    /// <summary>Whether some addresses become invalid when the process ends.</summary>
    bool IsTransient { get; }

    /// <summary>The callback's kind and the submission of an address that this application created; null for any other.</summary>
    /// <param name="service">The name of the client whose description has the callback.</param>
    /// <param name="address">The address.</param>
    (string Kind, string SubmissionId)? Find(string service, Uri? address);
}
