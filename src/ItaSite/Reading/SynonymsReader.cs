using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Reads the settings' groups of words that mean the same to whoever searches.</summary>
internal static class SynonymsReader
{
    private const string Key = "synonyms";
    private const int ShortestWord = 2;

    public static IReadOnlyList<IReadOnlyList<string>> Read(MapReader fields)
    {
        switch (fields.Node(Key))
        {
            case null or DataNode.Scalar { Text: "" }:
                return [];
            case DataNode.List list:
                return [.. list.Items.Select(node => ReadGroup(fields, node))];
            case var other:
                ReportShape(fields, other);
                return [];
        }
    }

    private static IReadOnlyList<string> ReadGroup(MapReader fields, DataNode node)
    {
        if (node is not DataNode.List { Items: var items } || !items.All(item => item is DataNode.Scalar))
        {
            ReportShape(fields, node);
            return [];
        }

        var words = items.Cast<DataNode.Scalar>().ToList();
        var tooShort = words.Where(word => FoldedText.Of(word.Text).Length < ShortestWord).ToList();
        foreach (var word in tooShort)
            fields.Report(word.Place, SearchProblems.SynonymIsTooShort, word.Text);

        var distinct = words.DistinctBy(word => FoldedText.Of(word.Text)).Count();
        if (distinct < 2 && tooShort.Count == 0)
            fields.Report(node.Place, SearchProblems.SynonymsAreTooFew, $"{distinct}");

        return [.. words.Select(word => word.Text)];
    }

    private static void ReportShape(MapReader fields, DataNode node) =>
        fields.Report(
            node.Place,
            DataProblems.ValueHasWrongShape,
            Bilingual.Same(Key),
            new Bilingual(
                "รายการของกลุ่มคำ เช่น [[\"อบต.\", \"องค์การบริหารส่วนตำบล\"]]",
                "a list of groups of words, such as [[\"SAO\", \"Subdistrict Administrative Organization\"]]"
            )
        );
}
