using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Pages;

namespace ItaSite.Editing;

/// <summary>The values at the top of a page.</summary>
internal static class FrontMatterText
{
    /// <summary>In which the keys belong, as in the page's schema.</summary>
    public static readonly IReadOnlyList<string> Order =
    [
        "title",
        "description",
        "item",
        "layout",
        "lang",
        "draft",
        "declared",
        "published",
        "updated",
        "period",
        "sample",
        "form",
        "evidence",
        "waived",
        "confirmed",
        "notes",
        "allow-personal",
    ];

    /// <summary>Null if nothing is there, or the top can't be read.</summary>
    public static DataNode? Get(string file, string text, FieldPath path) => Editor(file).Get(text, path);

    /// <summary>Why the values can't be changed in a form; null if they can.</summary>
    public static Diagnostic? Refusal(string file, string text) =>
        Open(new WrittenText(file, text)) is { Value: null } opened ? opened.Diagnostics[0] : null;

    /// <summary>
    /// Puts a value; an empty one takes the key away. A new key comes where the order wants it, and a page without
    /// values gets a top.
    /// </summary>
    public static EditedText Set(string file, string text, FieldPath path, FieldValue value)
    {
        var opened = Open(new WrittenText(file, text));
        if (opened.Value is not YamlDocument { HasTop: false } bare || value.IsEmpty)
            return WithoutEmptyTop(file, text, Editor(file).Set(text, path, value));

        var top = $"---\n---\n{(bare.Text.Seen.Length > 0 ? "\n" : "")}";
        var edited = Editor(file).Set(bare.Text.With([TextEdit.Insert(0, top)]).Written, path, value);
        return edited.Refusal is null ? edited : edited with { Text = text };
    }

    /// <summary>Takes a key away with its value; the last one goes with the top.</summary>
    public static EditedText Remove(string file, string text, FieldPath path) =>
        WithoutEmptyTop(file, text, Editor(file).Remove(text, path));

    private static EditedText WithoutEmptyTop(string file, string before, EditedText edited)
    {
        var text = new WrittenText(file, edited.Text);
        if (
            edited.Text == before
            || Open(text).Value is not YamlDocument { HasTop: true, Root.Entries: [] } document
            || document.Lines.Trim() is not []
        )
            return edited;

        var end = text.Seen.Length - document.Rest.Length;
        return edited with
        {
            Text = text.With([TextEdit.Delete(0, document.Rest.StartsWith('\n') ? end + 1 : end)]).Written,
        };
    }

    private static DataEditor Editor(string file) => new(file, Open, Order);

    private static Diagnosed<DataDocument?> Open(WrittenText text)
    {
        var diagnostics = new DiagnosticBag();
        var matter = FrontMatter.Read(text.Source, diagnostics);
        var lines = matter.Lines ?? ..0;
        return DataFileText.Opened(
            new YamlDocument(text, matter.Map, text.Seen[matter.BodyStart..], lines.Start.Value, lines.End.Value)
            {
                HasTop = matter.Lines is not null,
            },
            diagnostics
        );
    }
}
