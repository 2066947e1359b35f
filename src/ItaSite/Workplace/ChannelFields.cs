using ItaSite.Catalogues;
using ItaSite.Editing;
using ItaSite.Importing;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>
/// A channel by which the public reaches the agency, for an element that asks for one online: its addresses are typed,
/// and become entries of the element's text. What else the item asks of the channel is judged where it stands.
/// </summary>
internal static class ChannelFields
{
    public const string Name = "channels";

    private const string OnlineForm = "แบบฟอร์มออนไลน์";

    public static bool IsAskedOf(Element element) => Asks(element, Quality.OnlineChannel);

    public static string FieldOf(Element element) => $"{Name}:{element.Key}";

    public static HtmlText Of(Desk desk, ItemInWork item, Element element, FieldHtml fields)
    {
        var html = new HtmlWriter();
        if (!IsAskedOf(element))
            return HtmlText.Nothing;

        html.Write(
            $"{fields.Area(
            item[FieldOf(element)],
            desk.Say("เพิ่มช่องทาง บรรทัดละหนึ่งช่องทาง", "Add channels, one on each line"),
            desk.Say(
                "ที่อยู่แบบฟอร์มออนไลน์ เช่น https://forms.gle/… อีเมล ตู้ ปณ. หรือโทรศัพท์ ที่ใช้รับเรื่องนี้เท่านั้น",
                "The address of an online form, an e-mail, a post box or a telephone, for this matter only"
            )
        )}"
        );
        return html.Written;
    }

    /// <summary>The entries, and the other elements that ask where or how apart the channel is.</summary>
    public static EditedText Added(ItemInWork item, string text, string key, string typed)
    {
        var lines = typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return SectionText
            .Append(item.File, text, key, string.Join('\n', lines.Select(line => $"- {Entry(line)}")), item.Plan)
            .Then(now => ItemEvidence.LeadTo(item, now, $"#{key}", IsAboutTheChannel));
    }

    private static bool IsAboutTheChannel(Element element) =>
        Asks(element, Quality.SeparateFromGeneralComplaints)
        || Asks(element, Quality.LinkFromHome)
        || Asks(element, Quality.OnHomePage);

    private static bool Asks(Element element, Quality quality) =>
        element.Rules.Any(rule => rule is ElementRule.Has has && has.Quality == quality);

    private static string Entry(string typed) =>
        typed.Contains(' ', StringComparison.Ordinal) ? TypedLines.Of(MarkdownWords.Of(typed))
        : typed.Contains("://", StringComparison.Ordinal) ? MarkdownWords.Link(OnlineForm, typed, isShown: false)
        : typed.Contains('@', StringComparison.Ordinal) ? $"อีเมล {TypedLines.Of(typed)}"
        : typed.Contains('/', StringComparison.Ordinal)
            ? MarkdownWords.Link(OnlineForm, $"https://{typed}", isShown: false)
        : TypedLines.Of(MarkdownWords.Of(typed));
}
