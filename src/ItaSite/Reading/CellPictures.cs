using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Finds the pictures that a table's cells name, such as the portraits of executives.</summary>
internal static class CellPictures
{
    public static IReadOnlyDictionary<string, Picture> Of(DataTable table, FollowedForm? form, SourceFile file, SourceTree tree, List<Diagnostic> diagnostics) => new Dictionary<string, Picture>();
}
