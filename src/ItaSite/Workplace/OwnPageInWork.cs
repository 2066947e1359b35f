using ItaSite.Catalogues;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>
/// The page of its own that an item's subject has, such as the contact page, written from the item's form: one text
/// serves visitors and the assessment.
/// </summary>
internal sealed class OwnPageInWork
{
    public const string Field = "own";

    private readonly OpenedFile opened;

    private OwnPageInWork(OwnPage page, OpenedFile opened) => (Page, this.opened) = (page, opened);

    public OwnPage Page { get; }

    /// <summary>What it says below its top; empty where it has headings at most.</summary>
    public string Text => Page.IsBlank ? "" : PageBodyText.Get(Page.File, opened.Text!).Trim('\n');

    /// <returns>Null where the item has no such page, or it is no text.</returns>
    public static OwnPageInWork? Open(Desk desk, Item item) =>
        OwnPage.Of(desk, item) is { } page && desk.Files.Open(page.File) is { Text: not null } opened
            ? new OwnPageInWork(page, opened)
            : null;

    public FileChange ChangeTo(string typed) =>
        FileChange.Of(
            opened,
            Page.IsBlank
                ? Page.With(opened.Text!, TypedLines.Of(typed) + "\n").Text
                : PageInWork.WithBody(Page.File, opened.Text!, typed).Text
        );

    public static HtmlText Of(Desk desk, ItemInWork item, FieldHtml fields)
    {
        var html = new HtmlWriter();
        if (item.Own is not { Page: var page })
            return HtmlText.Nothing;

        html.Write(
            $"""
            <section class="element" id="own-page"><h2>{desk.Say(
                $"หน้า “{page.Title}”",
                $"The page \"{page.Title}\""
            )}</h2>
            """
        );
        html.Write(
            $"{fields.Area(
            item[Field],
            desk.Say("ข้อความในหน้านั้น", "The text of that page"),
            desk.Say(
                "เขียนครั้งเดียว ใช้ทั้งหน้านั้นและข้อนี้ พิมพ์หรือวางบรรทัดละเรื่องได้",
                "Written once for that page and for this item; type or paste, one matter on a line"
            )
        )}</section>"
        );
        return html.Written;
    }
}
