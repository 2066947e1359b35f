namespace ItaSite.Writing;

/// <summary>The region that a wide table scrolls in, which the keyboard reaches.</summary>
internal static class TableRegion
{
    public const string End = "</div>";

    /// <param name="naming">The attribute that names it, escaped: <c>aria-label="ตารางที่ 1"</c>.</param>
    public static string Begin(string naming) =>
        $"<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" {naming}>";

    public static HtmlText LabelledBy(string id) =>
        new HtmlWriter()
            .Write($"<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}\">")
            .Written;
}
