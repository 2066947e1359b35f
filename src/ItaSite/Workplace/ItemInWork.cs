using System.Text;
using ItaSite.Authoring;
using ItaSite.Catalogues;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Serving;
using ItaSite.Thai;

namespace ItaSite.Workplace;

/// <summary>The page of an item while a person works on it: its file, and what the form would make of it.</summary>
internal sealed class ItemInWork
{
    private const string SampleMarked = "mark";
    private const string Confirmed = "confirmed";
    private const string Waived = "waived";
    private const string Evidence = "evidence";
    private static readonly string[] Values = ["declared", "published", "period"];
    private static readonly string[] Flags = ["sample", "draft"];

    private readonly FieldReader fields;
    private readonly Dictionary<string, FieldState> byName;

    /// <param name="sent">The form as sent; null when it is shown for the first time.</param>
    private ItemInWork(
        ItemRecord record,
        FiscalYear year,
        string text,
        OpenedFile? opened,
        OwnPageInWork? own,
        FormRequest? sent
    )
    {
        (Record, Opened, Written, Own) = (record, opened, text, own);
        File = FileOf(record.Item, year);
        Plan = new ElementPlan([
            .. record.Elements.Select(known => (known.Element.Key, ItemPageText.TitleOf(record.Item, known.Element))),
        ]);
        fields = new FieldReader(sent);
        byName = Read().ToDictionary(field => field.Name, StringComparer.Ordinal);
        Edited = Apply(new EditedText(text));
    }

    public ItemRecord Record { get; }

    /// <summary>From the site's folder.</summary>
    public string File { get; }

    /// <summary>Null while no file is there.</summary>
    public OpenedFile? Opened { get; }

    /// <summary>What is typed and not yet saved is kept under it.</summary>
    public string Draft => WorkplaceAddress.Item(Record.Item.Code);

    /// <summary>What saving writes.</summary>
    public IReadOnlyList<FileChange> Changes =>
        Own is { } own && OwnTyped is { IsChanged: true, Typed: var typed }
            ? [ChangeTo(Edited.Text), own.ChangeTo(typed)]
            : [ChangeTo(Edited.Text)];

    public FileChange ChangeTo(string text) =>
        Opened is { } opened ? FileChange.Of(opened, text) : FileChange.New(File, Encoding.UTF8.GetBytes(text));

    /// <summary>As the file is.</summary>
    public string Written { get; }

    public ElementPlan Plan { get; }

    /// <summary>As the form wants it.</summary>
    public EditedText Edited { get; }

    public bool HasClash => fields.HasClash;

    public bool IsChanged => Edited.Text != Written || OwnTyped is { IsChanged: true };

    /// <summary>The page that the item's subject has on the site; null if it has none.</summary>
    public OwnPageInWork? Own { get; }

    private FieldState? OwnTyped => byName.GetValueOrDefault(OwnPageInWork.Field);

    public FieldState this[string name] => byName[name];

    /// <returns>Null if the year has no such item, or its file is no text.</returns>
    public static ItemInWork? Open(Desk desk, string code, FormRequest? sent)
    {
        if (desk.Register is not { } register || register.Year.Catalogue.Find(code) is not { } item)
            return null;

        var year = register.Year.Year;
        var file = FileOf(item, year);
        var opened = desk.Files.Open(file);
        var text = opened is null ? ItemPageText.Of(item, year) : opened.Text;
        return text is null
            ? null
            : new ItemInWork(register[item.Code], year, text, opened, OwnPageInWork.Open(desk, item), sent);
    }

    public static string TextField(Element element) => $"text:{element.Key}";

    public static string SampleField(Element element) => $"{SampleMarked}:{element.Key}";

    public static string ConfirmedField(Element element) => $"{Confirmed}:{element.Key}";

    public static string WaivedField(Element element) => $"{Waived}:{element.Key}";

    public static string EvidenceField(Element element) => $"{Evidence}:{element.Key}";

    public static string FileOf(Item item, FiscalYear year) => $"{SourceTree.FolderOf(year)}{item.Code.Slug}.md";

    private string Value(params PathStep[] path) => TypedValue.AtTop(File, Written, new FieldPath(path));

    private IEnumerable<FieldState> Read()
    {
        foreach (var name in Values)
            yield return fields.Read(name, Value(name));

        foreach (var name in Flags)
            yield return fields.Read(name, TypedValue.Flag(Value(name)));

        if (Own is { } own)
            yield return fields.Read(OwnPageInWork.Field, own.Text);

        foreach (var element in Record.Elements.Select(known => known.Element))
        {
            var text = SectionText.Get(File, Written, element.Key, Plan) ?? "";
            yield return fields.Read(TextField(element), text);
            if (ChannelFields.IsAskedOf(element))
                yield return fields.Read(ChannelFields.FieldOf(element), "");

            var isSample = SampleMark.Get(File, Written, element.Key);
            yield return fields.Read(SampleField(element), isSample == true ? "true" : "");
            yield return fields.Read(ConfirmedField(element), Value(Confirmed, element.Key));
            yield return fields.Read(WaivedField(element), Value(Waived, element.Key));
            yield return fields.Read(EvidenceField(element), Value(Evidence, element.Key));
        }
    }

    private EditedText Apply(EditedText text)
    {
        foreach (var field in byName.Values.Where(field => field.IsChanged))
            text = text.Then(written => Applied(written, field));

        return text;
    }

    private EditedText Applied(string written, FieldState field)
    {
        var (kind, key) = field.Name.Split(':') is [var left, var right] ? (left, right) : (field.Name, "");
        var path = key.Length > 0 ? FieldPath.Of(kind, key) : FieldPath.Of(kind);
        return kind == OwnPageInWork.Field ? ItemEvidence.LeadTo(this, written, Own!.Page.Link, _ => true)
            : kind == ChannelFields.Name ? ChannelFields.Added(this, written, key, field.Typed)
            : kind == "text" ? SectionText.Replace(File, written, key, field.Typed, Plan)
            : kind == SampleMarked ? SampleMark.Set(File, written, key, field.Typed == "true")
            : Flags.Contains(kind) ? TypedValue.SetFlagAtTop(File, written, path, field.Typed)
            : TypedValue.SetAtTop(File, written, path, field.Typed);
    }
}
