namespace ItaSite.Drawing;

/// <summary>What every drawing of the site begins with: its size, name and description.</summary>
internal static class SvgFrame
{
    public static string Of(
        string classes,
        double width,
        double height,
        string id,
        string title,
        string description,
        SvgText inner
    )
    {
        var svg = new SvgText();
        svg.Open(
                "svg",
                ("class", classes),
                ("viewBox", $"0 0 {SvgText.Number(width)} {SvgText.Number(height)}"),
                ("role", "img"),
                ("aria-labelledby", $"{id}-title {id}-desc"),
                ("focusable", "false")
            )
            .NewLine();
        svg.Open("title", ("id", $"{id}-title")).Words(title).Close("title").NewLine();
        svg.Open("desc", ("id", $"{id}-desc")).Words(description).Close("desc").NewLine();
        return $"{svg}{inner}</svg>\n";
    }
}
