using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Schemas;

namespace ApiBox.SpecDiff.Operations;

/// <summary>Compares the body of a request.</summary>
internal sealed class BodyComparer(Comparison context, Direction direction)
{
    public void Compare(OperationPair operation)
    {
        var (old, @new) = (operation.Old["requestBody"], operation.New["requestBody"]);
        if (old is not null && @new is not null)
        {
            if (context.Resolve(old, @new, "The body of the request") is var (before, after))
                CompareBodies(before, after, $"{operation.Name} request");
            return;
        }

        if (@new is not null)
        {
            var isDemanded = direction == Direction.Sent && context.New.Resolve(@new)?["required"] is { IsTrue: true };
            context.Changes.Add(
                isDemanded ? Impact.Breaking : Impact.Minor, direction, isDemanded ? "required-body-added" : "body-added",
                context.InNew(@new), isDemanded ? "A body must be sent. Requests without it are refused." : "There can be a body now.",
                operation.Name);
        }
        else if (old is not null)
        {
            context.Changes.Add(
                Impact.Breaking, direction, "body-removed", context.InOld(old),
                direction == Direction.Sent ? "What was sent in the body has no meaning any more." : "The body does not come any more.",
                operation.Name);
        }
    }

    private void CompareBodies(SpecNode old, SpecNode @new, string use)
    {
        context.CompareCommon(old, @new, direction, use);
        var (was, isNow) = (old["required"] is { IsTrue: true }, @new["required"] is { IsTrue: true });
        var rule = new SchemaUse(direction);
        if (was != isNow)
            context.Changes.Add(
                isNow ? rule.Narrower : rule.Wider, direction, isNow ? "body-became-required" : "body-became-optional",
                context.At(old, @new, "required"),
                isNow ? $"There must be a body now. {rule.Refused}" : $"The body can be missing now. {rule.Unexpected}", use);
        new ContentComparer(context, direction).Compare(old["content"], @new["content"], use);
    }
}
