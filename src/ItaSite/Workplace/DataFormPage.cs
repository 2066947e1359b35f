using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>The page of a file of values: its form, its findings, and what was typed and not saved.</summary>
/// <param name="File">From the site's folder.</param>
/// <param name="Schema">By whose keys the form is made.</param>
/// <param name="Address">Of the page, and of its entry in the menu.</param>
internal sealed record DataFormPage(string File, SchemaNode Schema, string Address, string Title)
{
    /// <summary>What the site knows of a value beyond its schema.</summary>
    public Func<SchemaNode, FieldPath, SchemaNode> Known { get; init; } = (node, _) => node;

    /// <summary>What stands above the form.</summary>
    public HtmlText Above { get; init; } = HtmlText.Nothing;

    public static SchemaNode SchemaOf(string name) =>
        SchemaNode.Read(
            SchemaLine.Schemas().First(file => file.Path == $"{SchemaLine.Folder}{name}.schema.json").Bytes
        );

    /// <param name="opened">The file, which is a text.</param>
    public PageAnswer Answer(Desk desk, FormRequest request, OpenedFile opened)
    {
        var written = opened.Text!;
        if (DataFileText.Refusal(File, written) is not null)
            return new PageAnswer.SeeOther(WorkplaceAddress.Text(File));

        if (request.Has(TypedForm.ThrowAway))
        {
            desk.Files.Drafts.Remove(Address);
            return new PageAnswer.SeeOther(Address);
        }

        if (request.Has("live"))
        {
            TypedForm.Keep(desk, Address, File, opened.Version, request);
            return new PageAnswer.Html("");
        }

        var sent = request.IsPost ? request : TypedForm.Find(desk, Address, request);
        var form = new DataForm(desk, Schema, File, written, Known, sent);
        if (!request.IsPost || form.HasClash || form.Edited.Refusal is not null)
            return Of(desk, request, form, request.IsPost && form.Edited.Refusal is { } refusal ? [refusal] : []);

        if (form.Edited.Text == written)
            return new PageAnswer.SeeOther(Notices.At(Address, Notices.Nothing));

        return desk.Save(Title, [FileChange.Of(opened, form.Edited.Text)], Address) is { } refused
            ? Of(desk, request, form, [refused])
            : new PageAnswer.SeeOther(Notices.At(Address, Notices.Saved));
    }

    private PageAnswer.Html Of(Desk desk, FormRequest request, DataForm form, IReadOnlyList<Diagnostic> refusals)
    {
        var findings = desk.Site.Latest.Diagnostics.Where(finding => finding.Place.File == File);
        var html = new HtmlWriter();
        html.Write(
            $"""
            {Shown.Findings(desk, [.. refusals, .. findings])}{TypedForm.Notice(desk, Address, Address)}{Above}
            <form method="post" action="{Address}" data-live-form>{Frame.Hidden(desk)}{form.Html}
            <div class="buttons"><button class="main">{desk.Say("บันทึก", "Save")}</button>
            <a href="{WorkplaceAddress.Text(File)}">{desk.Say("แก้เป็นข้อความ", "Edit as text")}</a>
            <a href="{WorkplaceAddress.HistoryOf(File)}">{desk.Say("ประวัติ", "History")}</a></div>
            </form>
            """
        );
        return Frame.Of(desk, Title, html.Written, Address, Notices.Asked(desk, request));
    }
}
