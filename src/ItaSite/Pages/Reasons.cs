using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>Reads a map in which every name must come with a reason in the agency's own words.</summary>
internal static class Reasons
{
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<DataEntry> entries, DiagnosticBag diagnostics)
    {
        var reasons = new Dictionary<string, string>();
        foreach (var entry in entries)
        {
            if (entry.Value is DataNode.Scalar scalar && !string.IsNullOrWhiteSpace(scalar.Text))
                reasons.Add(entry.Key, scalar.Text.Trim());
            else
                diagnostics.Add(Diagnostic.At(entry.Place, PageProblems.WaiverHasNoReason, Redacted.Of(entry.Key)));
        }

        return reasons;
    }
}
