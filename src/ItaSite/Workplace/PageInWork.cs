using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Serving;

namespace ItaSite.Workplace;

/// <summary>A page that is no item, while a person works on it: news, contact, services, PDPA.</summary>
internal sealed class PageInWork
{
    private static readonly string[] Texts = ["description", "published", "updated"];
    private const string PageTitle = "title";
    private static readonly string[] Flags = ["sample", "draft"];

    private readonly FieldReader fields;
    private readonly Dictionary<string, FieldState> byName;
    private readonly string written;

    private PageInWork(OpenedFile opened, string written, FormRequest? sent)
    {
        (Opened, this.written) = (opened, written);
        fields = new FieldReader(sent);
        byName = Read().ToDictionary(field => field.Name, StringComparer.Ordinal);
        Edited = Apply();
    }

    public OpenedFile Opened { get; }

    public string File => Opened.Path;

    public string Draft => WorkplaceAddress.Page(File);

    /// <summary>As the form wants it.</summary>
    public EditedText Edited { get; }

    public bool HasClash => fields.HasClash;

    public bool IsChanged => Edited.Text != written;

    public string Title => byName["title"].Typed is { Length: > 0 } title ? title : File;

    public FieldState this[string name] => byName[name];

    /// <returns>Null if there is no such page, or it is no text.</returns>
    public static PageInWork? Open(Desk desk, string file, FormRequest? sent) =>
        file.EndsWith(".md", StringComparison.Ordinal) && desk.Files.Open(file) is { Text: { } text } opened
            ? new PageInWork(opened, text, sent)
            : null;

    private IEnumerable<FieldState> Read()
    {
        yield return fields.Read(PageTitle, PageTitleText.Get(File, written));
        foreach (var name in Texts)
            yield return fields.Read(name, TypedValue.AtTop(File, written, FieldPath.Of(name)));

        foreach (var name in Flags)
            yield return fields.Read(name, TypedValue.Flag(TypedValue.AtTop(File, written, FieldPath.Of(name))));

        yield return fields.Read("body", PageBodyText.Get(File, written).Trim('\n'));
    }

    private EditedText Apply()
    {
        var text = new EditedText(written);
        // The title may stand as a heading in the text, and is the later word there.
        foreach (var field in byName.Values.Where(field => field.IsChanged).OrderBy(field => field.Name == PageTitle))
            text = text.Then(now => Applied(now, field));

        return text;
    }

    private EditedText Applied(string text, FieldState field)
    {
        if (field.Name == "body")
            return WithBody(File, text, field.Typed);

        if (field.Name == PageTitle)
            return PageTitleText.Set(File, text, field.Typed.Trim());

        var path = FieldPath.Of(field.Name);
        return Flags.Contains(field.Name)
            ? TypedValue.SetFlagAtTop(File, text, path, field.Typed)
            : TypedValue.SetAtTop(File, text, path, field.Typed);
    }

    public static EditedText WithBody(string file, string text, string typed) =>
        new(PageBodyText.Set(file, text, Framed(PageBodyText.Get(file, text), typed)));

    /// <summary>With the blank lines that stand around the text in the file, which the form does not show.</summary>
    private static string Framed(string body, string typed)
    {
        if (body.All(letter => letter == '\n'))
            return (body.Length == 0 ? "\n" : body) + typed.Trim('\n') + "\n";

        var (start, end) = (body.Length - body.TrimStart('\n').Length, body.TrimEnd('\n').Length);
        return body[..start] + typed.Trim('\n') + body[end..];
    }
}
