using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Editing;

/// <summary>A file that is YAML from top to bottom: measures, a catalogue, forms.</summary>
internal static class YamlFileText
{
    /// <summary>Null if nothing is there, or the file can't be read.</summary>
    public static DataNode? Get(string file, string text, FieldPath path) => Editor(file, null).Get(text, path);

    /// <summary>Why the values can't be changed in a form; null if they can.</summary>
    public static Diagnostic? Refusal(string file, string text) =>
        Open(new WrittenText(file, text)) is { Value: null } opened ? opened.Diagnostics[0] : null;

    /// <summary>Puts a value at a key or list place; an empty one takes it away.</summary>
    /// <param name="order">In which the keys beside it belong; others come last.</param>
    public static EditedText Set(
        string file,
        string text,
        FieldPath path,
        FieldValue value,
        IReadOnlyList<string>? order = null
    ) => Editor(file, order).Set(text, path, value);

    public static EditedText Remove(string file, string text, FieldPath path) => Editor(file, null).Remove(text, path);

    /// <summary>Puts an item into a list, before the one of that number; behind the last if there is none.</summary>
    public static EditedText Insert(string file, string text, FieldPath list, int index, FieldValue item) =>
        Editor(file, null).Insert(text, list, index, item);

    /// <summary>Puts an item behind the last one of a list, which need not be there yet.</summary>
    public static EditedText Add(string file, string text, FieldPath list, FieldValue item) =>
        Insert(file, text, list, int.MaxValue, item);

    /// <summary>What was read, unless something is wrong with it that a change could hide or make worse.</summary>
    internal static Diagnosed<DataDocument?> Opened(DataDocument document, DiagnosticBag diagnostics)
    {
        var told = diagnostics.ToList();
        var wrong = told.Find(one => one.Problem.Code != CatalogueProblems.CharacterIsInvisible.Code);
        return new Diagnosed<DataDocument?>(wrong is null ? document : null, wrong is null ? told : [wrong]);
    }

    private static DataEditor Editor(string file, IReadOnlyList<string>? order) => new(file, Open, order);

    private static Diagnosed<DataDocument?> Open(WrittenText text)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.ReadMap(text.Seen, text.File, 0, diagnostics);
        return Opened(new YamlDocument(text, root, "", 0, text.Seen.Length), diagnostics);
    }
}
