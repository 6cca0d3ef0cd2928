namespace ApiBox.DescriptionMaker;

/// <summary>What a resource has as a schema with a name, in the order in which the number of schemas is spent.</summary>
internal enum Role
{
    Whole,
    New,
    Status,
    Detail,
    Page,
    Changes,
    Line,
}

/// <summary>One kind of thing of the service, with up to six operations.</summary>
internal sealed record Resource(string Area, string Noun, int Operations)
{
    public string Name => Area + Noun;

    public Dictionary<Role, string> Schemas { get; } = [];

    /// <summary>Further nested objects, of a description that has more schemas than roles.</summary>
    public List<string> Extras { get; } = [];
}

/// <summary>How the operations and schemas are distributed over resources.</summary>
internal sealed class Plan
{
    private const int OperationsPerResource = 6;

    // Problem, Violation, Entity.
    private const int CommonSchemas = 3;

    private static readonly string[] Areas =
    [
        "Billing", "Catalog", "Shipping", "Identity", "Support", "Inventory", "Marketing", "Payroll", "Media", "Audit", "Partner", "Device",
    ];

    private static readonly string[] Nouns =
    [
        "Account", "Invoice", "Order", "Product", "Ticket", "Campaign", "Document", "Message", "Payment", "Project", "Report", "Session",
        "Shipment", "Subscription", "Team", "Template", "Workspace", "Contract", "Webhook", "Schedule",
    ];

    public Plan(int operations, int schemas, Dice dice)
    {
        Dice = dice;
        var names = dice.Some(Areas.SelectMany(static area => Nouns.Select(noun => (area, noun))), Areas.Length * Nouns.Length);
        Resources = [.. Enumerable.Range(0, ResourcesFor(operations)).Select(index => new Resource(
            names[index % names.Length].area,
            names[index % names.Length].noun + (index < names.Length ? "" : $"{index / names.Length + 1}"),
            Math.Min(OperationsPerResource, operations - (index * OperationsPerResource))))];
        Spend(schemas - CommonSchemas);
    }

    public Dice Dice { get; }

    public IReadOnlyList<Resource> Resources { get; }

    public static int LeastSchemas(int operations) => CommonSchemas + ResourcesFor(operations);

    private static int ResourcesFor(int operations) => (operations + OperationsPerResource - 1) / OperationsPerResource;

    private void Spend(int left)
    {
        foreach (var role in Enum.GetValues<Role>())
            foreach (var resource in Resources)
                if (left-- > 0)
                    resource.Schemas[role] = NameOf(resource, role);
        for (var index = 0; left-- > 0; index++)
        {
            var resource = Resources[index % Resources.Count];
            resource.Extras.Add($"{resource.Name}Part{resource.Extras.Count + 1}");
        }
    }

    private static string NameOf(Resource resource, Role role) => role switch
    {
        Role.Whole => resource.Name,
        Role.New => "New" + resource.Name,
        _ => resource.Name + role,
    };
}
