using System.Globalization;
using ItaSite.Data;
using ItaSite.Editing;
using ItaSite.Serving;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>A file of values as a form made from its schema, so that a new key needs no new form.</summary>
internal sealed class DataForm
{
    private readonly string file;
    private readonly string written;
    private readonly Func<SchemaNode, FieldPath, SchemaNode> known;
    private readonly Desk desk;
    private readonly FieldReader reader;
    private readonly FieldHtml html;
    private readonly List<(FieldState Field, FieldPath Path, SchemaNode Node, IReadOnlyList<string> Order)> changes =
    [];
    private readonly HtmlWriter body = new();

    /// <param name="known">What the site knows of a value beyond its schema, such as its choices.</param>
    /// <param name="sent">The form as sent; null when it is shown for the first time.</param>
    public DataForm(
        Desk desk,
        SchemaNode schema,
        string file,
        string written,
        Func<SchemaNode, FieldPath, SchemaNode> known,
        FormRequest? sent
    )
    {
        (this.desk, this.file, this.written, this.known) = (desk, file, written, known);
        (reader, html) = (new FieldReader(sent), new FieldHtml(desk, ""));
        var order = OrderOf(schema);
        foreach (var child in schema.Children)
            Write(child, FieldPath.Of(child.Key), order, isTop: true);

        Edited = Apply();
    }

    public HtmlText Html => body.Written;

    public bool HasClash => reader.HasClash;

    /// <summary>As the form wants it.</summary>
    public EditedText Edited { get; }

    private static List<string> OrderOf(SchemaNode map) => [.. map.Children.Select(child => child.Key)];

    private DataNode? Now(FieldPath path) => DataFileText.Get(file, written, path);

    /// <param name="order">In which the keys beside it belong.</param>
    private void Write(SchemaNode asked, FieldPath path, IReadOnlyList<string> order, bool isTop)
    {
        var node = known(asked, path);
        switch (node)
        {
            case { Kind: SchemaKind.Map }:
                Begin(node, isTop);
                var inner = OrderOf(node);
                foreach (var child in node.Children)
                    Write(child, path.Then(child.Key), inner, isTop: false);

                End(node, isTop);
                break;
            case { Kind: SchemaKind.List, Entry: { } entry }:
                WriteList(node, known(entry, path), path, order, isTop);
                break;
            case { Kind: SchemaKind.Other }:
                break;
            default:
                WriteField(node, path, order, Now(path) is DataNode.Scalar { Text: var text } ? text : "");
                break;
        }
    }

    /// <summary>Short words stand on a line each, or are ticked; anything else has fields of its own.</summary>
    private void WriteList(SchemaNode node, SchemaNode entry, FieldPath path, IReadOnlyList<string> order, bool isTop)
    {
        var now = Now(path);
        if (entry.Kind is SchemaKind.Text or SchemaKind.Choice && WordsOf(now) is { } words)
        {
            WriteField(node with { Entry = entry, Choices = entry.Choices }, path, order, string.Join('\n', words));
            return;
        }

        // One word where the schema also takes several.
        if (now is DataNode.Scalar { Text: { Length: > 0 } text })
        {
            WriteField(entry with { Words = node.Words }, path, order, text);
            return;
        }

        Begin(node, isTop);
        var count = now is DataNode.List list ? list.Items.Count : 0;
        for (var i = 0; i <= count; i++)
            Write(entry with { Words = $"{i + 1}" }, path.Then(i), [], isTop: false);

        End(node, isTop);
    }

    private void Begin(SchemaNode node, bool isTop)
    {
        var open = node.IsOpen ? new HtmlText(" open") : HtmlText.Nothing;
        if (isTop || node.IsFolded)
            body.Write($"<details class=\"group\"{open}><summary>{node.Words}</summary><fieldset>");
        else
            body.Write($"<fieldset><legend>{node.Words}</legend>");

        // What a group is called, for who hears only its fields.
        if (isTop || node.IsFolded)
            body.Write($"<legend class=\"unseen\">{node.Words}</legend>");
    }

    private void End(SchemaNode node, bool isTop) =>
        body.Append(isTop || node.IsFolded ? "</fieldset></details>" : "</fieldset>");

    private void WriteField(SchemaNode node, FieldPath path, IReadOnlyList<string> order, string now)
    {
        var name = string.Join('/', path.Steps.Select(step => step.Key ?? $"{step.Index}"));
        var field = node switch
        {
            { Kind: SchemaKind.Flag } => reader.Read(name, TypedValue.Flag(now)),
            { Kind: SchemaKind.List, Choices.Count: > 0 } => reader.ReadAll(name, now),
            _ => reader.Read(name, now),
        };
        changes.Add((field, path, node, order));
        body.Write($"{FieldOf(node, field)}");
    }

    private HtmlText FieldOf(SchemaNode node, FieldState field) =>
        node.Kind switch
        {
            SchemaKind.Flag => html.Check(field, node.Words),
            SchemaKind.Choice => html.Choice(field, node.Words, [("", "–"), .. node.Choices]),
            SchemaKind.Date => html.Date(field, node.Words),
            SchemaKind.List when node.Choices.Count > 0 => html.Checks(field, node.Words, node.Choices),
            SchemaKind.List => html.Area(field, node.Words, desk.Say("บรรทัดละหนึ่งเรื่อง", "One on each line")),
            SchemaKind.Text when field.Typed.Length > 80 => html.Area(field, node.Words),
            _ => html.Line(field, node.Words, list: node.Suggestions),
        };

    /// <summary>From the end, so that what is taken out of a list does not move what is still to be changed.</summary>
    private EditedText Apply()
    {
        var text = new EditedText(written);
        foreach (var (field, path, node, order) in Enumerable.Reverse(changes).Where(change => change.Field.IsChanged))
        {
            var (value, isEntry) = (ValueOf(node, field.Typed), path.Steps[^1].Key is null);
            text = text.Then(now =>
                value.IsEmpty ? DataFileText.Remove(file, now, path)
                : isEntry && DataFileText.Get(file, now, path) is null
                    ? DataFileText.Add(file, now, new FieldPath([.. path.Steps.SkipLast(1)]), value)
                : DataFileText.Set(file, now, path, value, order)
            );
        }

        return text;
    }

    /// <returns>Null for what is no list of words that each fit a line.</returns>
    private static List<string>? WordsOf(DataNode? node) =>
        node switch
        {
            null => [],
            DataNode.Scalar { Text: var text } when !text.Contains('\n', StringComparison.Ordinal) => text.Length == 0
                ? []
                : [text],
            DataNode.List { Items: var items }
                when items.All(item =>
                    item is DataNode.Scalar { Text: var text } && !text.Contains('\n', StringComparison.Ordinal)
                ) => [.. items.OfType<DataNode.Scalar>().Select(item => item.Text)],
            _ => null,
        };

    private static FieldValue ValueOf(SchemaNode node, string typed) =>
        node.Kind switch
        {
            SchemaKind.List => FieldValue.Of(
                typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            ),
            SchemaKind.Flag => new FieldValue.Word(typed),
            SchemaKind.Number when IsNumber(typed) => new FieldValue.Word(ThaiDigits.ToArabic(typed.Trim())),
            _ => FieldValue.Of(typed.Trim()),
        };

    private static bool IsNumber(string typed) =>
        decimal.TryParse(
            ThaiDigits.ToArabic(typed.Trim()),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        );
}
