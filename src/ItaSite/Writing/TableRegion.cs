namespace ItaSite.Writing;

/// <summary>The section that a wide table scrolls in, which the keyboard reaches; its name makes it a region.</summary>
internal static class TableRegion
{
    public static readonly HtmlText End = new("</section>");

    /// <param name="naming">The attribute that names it: <c>aria-label="ตารางที่ 1"</c>.</param>
    public static HtmlText Begin(HtmlText naming) =>
        new HtmlWriter().Write($"<section class=\"table-scroll\" tabindex=\"0\" {naming}>").Written;

    /// <param name="id">Of what names it.</param>
    public static HtmlText LabelledBy(string id) => Begin(new HtmlWriter().Write($"aria-labelledby=\"{id}\"").Written);
}
