using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Tells which form a table follows: the one that its page names, or the one whose required columns it has.</summary>
internal static class FormRecognition
{
    public static FollowedForm? Of(DataTable table, IReadOnlyList<TableForm> forms, string? named, Place namedAt, List<Diagnostic> diagnostics) => null;
}
