using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Editing;

/// <summary>The settings of the site, in JSON with comments.</summary>
internal static class SettingsText
{
    /// <summary>In which the keys belong, as in the settings' schema.</summary>
    public static readonly IReadOnlyList<string> Order =
    [
        "$schema",
        "agency",
        "baseUrl",
        "fiscalYear",
        "theme",
        "publishWorkshop",
        "digits",
        "colour",
        "heroDrawing",
        "heroImage",
        "heroImageText",
        "shareImage",
        "eit",
        "menu",
        "footer",
        "channels",
        "published",
        "publish",
        "synonyms",
    ];

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
    ) => Editor(file, order ?? Order).Set(text, path, value);

    public static EditedText Remove(string file, string text, FieldPath path) => Editor(file, null).Remove(text, path);

    /// <summary>Puts an item into a list, before the one of that number; behind the last if there is none.</summary>
    public static EditedText Insert(string file, string text, FieldPath list, int index, FieldValue item) =>
        Editor(file, null).Insert(text, list, index, item);

    /// <summary>Puts an item behind the last one of a list, which need not be there yet.</summary>
    public static EditedText Add(string file, string text, FieldPath list, FieldValue item) =>
        Insert(file, text, list, int.MaxValue, item);

    private static DataEditor Editor(string file, IReadOnlyList<string>? order) => new(file, Open, order);

    private static Diagnosed<DataDocument?> Open(WrittenText text)
    {
        var diagnostics = new DiagnosticBag();
        return YamlFileText.Opened(new JsonDocument(text, JsonReader.ReadMap(text.Source, diagnostics)), diagnostics);
    }
}
