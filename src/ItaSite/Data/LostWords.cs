using ItaSite.Diagnostics;

namespace ItaSite.Data;

/// <summary>Reports text that YAML takes for a comment: ประกาศ #2 would be published as ประกาศ.</summary>
internal static class LostWords
{
    /// <param name="node">A text, or a list or map of texts.</param>
    /// <param name="isText">
    /// A single text is expected: a comment in its place is then worth a warning, and else a hint of what to fill in.
    /// </param>
    public static void Report(DataNode? node, DiagnosticBag diagnostics, bool isText)
    {
        switch (node)
        {
            case DataNode.Scalar { Remark: { } remark } scalar when isText || scalar.Text.Length > 0 || IsGlued(remark):
                diagnostics.Add(
                    Diagnostic.At(
                        scalar.Place,
                        FrontMatterProblems.TextBehindHashIsLost,
                        remark,
                        YamlMistake.Quoted($"{scalar.Text} {remark}".Trim())
                    ) with
                    {
                        Severity = IsGlued(remark) ? Severity.Error : Severity.Warning,
                    }
                );
                break;
            case DataNode.List list:
                foreach (var item in list.Items.OfType<DataNode.Scalar>())
                    Report(item, diagnostics, isText: false);

                break;
            case DataNode.Map map:
                foreach (var entry in map.Entries.Where(entry => entry.Value is DataNode.Scalar))
                    Report(entry.Value, diagnostics, isText: false);

                break;
            default:
                break;
        }
    }

    /// <summary>Written as #2, it is hardly ever a comment.</summary>
    public static bool IsGlued(string remark) => remark.TrimStart('#') is [not (' ' or '\t'), ..];
}
