using ItaSite.Data;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The settings as a form made from their schema, so that a new key needs no new form.</summary>
internal sealed class SettingsForm
{
    private const string File = SourceTree.ConfigFile;

    private readonly FieldReader reader;
    private readonly FieldHtml html;
    private readonly string written;
    private readonly SchemaNode schema;
    private readonly List<(FieldState Field, FieldPath Path, SchemaNode Node)> changes = [];
    private readonly HtmlWriter body = new();

    public SettingsForm(Desk desk, SchemaNode schema, string written, FormRequest? sent)
    {
        (this.schema, this.written) = (schema, written);
        (reader, html) = (new FieldReader(sent), new FieldHtml(desk, ""));
        foreach (var child in schema.Children)
            Write(child, new FieldPath([child.Key]), isTop: true);

        Edited = Apply();
    }

    public HtmlText Html => body.Written;

    public bool HasClash => reader.HasClash;

    /// <summary>As the form wants it.</summary>
    public EditedText Edited { get; }

    private void Write(SchemaNode node, FieldPath path, bool isTop)
    {
        switch (node.Kind)
        {
            case SchemaKind.Map:
                Begin(node.Words, isTop);
                foreach (var child in node.Children)
                    Write(child, path.Then(child.Key), isTop: false);

                body.Append(isTop ? "</fieldset></details>" : "</fieldset>");
                break;
            case SchemaKind.List when node.Entry is { } entry:
                Begin(node.Words, isTop);
                var known = SettingsText.Get(File, written, path) is DataNode.List list ? list.Items.Count : 0;
                for (var i = 0; i <= known; i++)
                    Write(entry with { Words = $"{i + 1}" }, path.Then(i), isTop: false);

                body.Append(isTop ? "</fieldset></details>" : "</fieldset>");
                break;
            case SchemaKind.Other:
                break;
            default:
                WriteField(node, path);
                break;
        }
    }

    private void Begin(string words, bool isTop)
    {
        if (isTop)
            body.Write($"<details class=\"group\"><summary>{words}</summary><fieldset>");
        else
            body.Write($"<fieldset><legend>{words}</legend>");
    }

    private void WriteField(SchemaNode node, FieldPath path)
    {
        var now = SettingsText.Get(File, written, path) is DataNode.Scalar { Text: var text } ? text : "";
        if (node.Kind == SchemaKind.Flag)
            now = TypedValue.Flag(now);

        var field = reader.Read(string.Join('/', path.Steps.Select(step => step.Key ?? $"{step.Index}")), now);
        changes.Add((field, path, node));
        body.Write(
            $"{(node.Kind switch
        {
            SchemaKind.Flag => html.Check(field, node.Words),
            SchemaKind.Choice => html.Choice(field, node.Words, [("", "–"), .. node.Choices]),
            _ => html.Line(field, node.Words),
        })}"
        );
    }

    /// <summary>From the end, so that what is taken out of a list does not move what is still to be changed.</summary>
    private EditedText Apply()
    {
        var text = new EditedText(written);
        var order = schema.Children.Select(child => child.Key).ToList();
        foreach (var (field, path, node) in Enumerable.Reverse(changes).Where(change => change.Field.IsChanged))
        {
            var (typed, isEntry) = (field.Typed.Trim(), path.Steps[^1].Key is null);
            text = text.Then(now =>
                typed.Length == 0 ? SettingsText.Remove(File, now, path)
                : isEntry && SettingsText.Get(File, now, path) is null
                    ? SettingsText.Add(File, now, new FieldPath([.. path.Steps.SkipLast(1)]), ValueOf(node, typed))
                : SettingsText.Set(File, now, path, ValueOf(node, typed), order)
            );
        }

        return text;
    }

    private static FieldValue ValueOf(SchemaNode node, string typed) =>
        node.Kind is SchemaKind.Flag or SchemaKind.Number ? new FieldValue.Word(typed) : FieldValue.Of(typed);
}
