using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Editing;

/// <summary>
/// A file that is values from top to bottom: the settings, in JSON with comments, or measures, a catalogue and forms,
/// in YAML.
/// </summary>
internal static class DataFileText
{
    /// <summary>In which the keys of the settings belong, as in their schema.</summary>
    public static readonly IReadOnlyList<string> OrderOfSettings =
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
        OpenerOf(file)(new WrittenText(file, text)) is { Value: null } opened ? opened.Diagnostics[0] : null;

    /// <summary>Puts a value at a key or list place; an empty one takes it away.</summary>
    /// <param name="order">In which the keys beside it belong; others come last.</param>
    public static EditedText Set(
        string file,
        string text,
        FieldPath path,
        FieldValue value,
        IReadOnlyList<string>? order = null
    ) => Editor(file, order ?? (IsJson(file) ? OrderOfSettings : null)).Set(text, path, value);

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

    private static DataEditor Editor(string file, IReadOnlyList<string>? order) => new(file, OpenerOf(file), order);

    private static Func<WrittenText, Diagnosed<DataDocument?>> OpenerOf(string file) => IsJson(file) ? Json : Yaml;

    private static bool IsJson(string file) => file.EndsWith(".json", StringComparison.Ordinal);

    private static Diagnosed<DataDocument?> Json(WrittenText text)
    {
        var diagnostics = new DiagnosticBag();
        return Opened(new JsonDocument(text, JsonReader.ReadMap(text.Source, diagnostics)), diagnostics);
    }

    private static Diagnosed<DataDocument?> Yaml(WrittenText text)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.ReadMap(text.Seen, text.File, 0, diagnostics);
        return Opened(new YamlDocument(text, root, "", 0, text.Seen.Length), diagnostics);
    }
}
