using ItaSite.Model;

namespace ItaSite.Writing;

/// <summary>
/// A picture as a page shows it, whichever room writes the page: measures that keep its place free, and a version as
/// wide as the screen needs.
/// </summary>
internal static class PictureHtml
{
    /// <summary>As wide as the column of text.</summary>
    public const string ColumnWide = "(min-width: 48rem) 46rem, 100vw";

    /// <param name="text">What stands for it; empty for a picture that only decorates.</param>
    /// <param name="page">The page that shows it.</param>
    /// <param name="isFirst">The page's first picture is loaded at once, the others when they come near.</param>
    /// <param name="sizes">How wide it is shown, as CSS has it.</param>
    /// <param name="attributes">More attributes, as HTML.</param>
    public static string Of(
        Picture picture,
        string text,
        SitePath page,
        bool isFirst,
        string sizes = ColumnWide,
        string attributes = ""
    )
    {
        var html = new HtmlWriter();
        if (picture.Widths.Count > 0)
        {
            var versions = string.Join(
                ", ",
                picture.Widths.Select(width => $"{picture.Sized(width).RelativeTo(page)} {width}w")
            );
            html.Write($"<picture><source type=\"image/webp\" srcset=\"{versions}\" sizes=\"{sizes}\">");
        }

        var loading = new HtmlText(isFirst ? "" : " loading=\"lazy\" decoding=\"async\"");
        html.Write($"<img src=\"{picture.Address.RelativeTo(page)}\" alt=\"{text}\" width=\"{picture.Width}\" ")
            .Write($"height=\"{picture.Height}\"{loading}{new HtmlText(attributes)}>");
        return html.Write($"{new HtmlText(picture.Widths.Count > 0 ? "</picture>" : "")}").Written.Value;
    }
}
