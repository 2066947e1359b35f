using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Reading;

/// <summary>
/// Reads an element's <c>parts</c>, with the other <c>names</c> that offices use for them and which of them may be
/// none.
/// </summary>
internal static class PartsReader
{
    private const string Names = "names";
    private const string MayBeNone = "parts-may-be-none";

    public static IReadOnlyList<ElementPart> Read(MapReader fields)
    {
        var parts = fields.Entries("parts");
        var keys = parts.Select(part => part.Key).ToList();
        var none = fields.Scalars(MayBeNone);
        var names = fields.Entries(Names);
        foreach (
            var (key, place) in none.Select(scalar => (scalar.Text, scalar.Place))
                .Concat(names.Select(name => (name.Key, name.Place)))
        )
        {
            if (!keys.Contains(key))
                fields.Diagnostics.Add(
                    Diagnostic.At(place, DataProblems.UnknownKey, key) with
                    {
                        Suggestion = Nearest.To(key, keys),
                    }
                );
        }

        return
        [
            .. parts.Select(part => new ElementPart(
                part.Key,
                (part.Value as DataNode.Scalar)?.Text ?? "",
                [.. names.Where(name => name.Key == part.Key).SelectMany(name => TextsOf(name.Value))],
                none.Any(scalar => scalar.Text == part.Key)
            )),
        ];
    }

    private static IEnumerable<string> TextsOf(DataNode node) =>
        node switch
        {
            DataNode.Scalar scalar => [scalar.Text],
            DataNode.List list => list.Items.OfType<DataNode.Scalar>().Select(item => item.Text),
            _ => [],
        };
}
