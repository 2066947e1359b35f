using System.Net;
using System.Text;
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
    public static string Of(
        Picture picture,
        string text,
        SitePath page,
        bool isFirst,
        string sizes = ColumnWide,
        string attributes = ""
    )
    {
        var html = new StringBuilder();
        if (picture.Widths.Count > 0)
        {
            var versions = string.Join(
                ", ",
                picture.Widths.Select(width => $"{picture.Sized(width).RelativeTo(page)} {width.ToString()}w")
            );
            html.Append(
                $"<picture><source type=\"image/webp\" srcset=\"{WebUtility.HtmlEncode(versions)}\" sizes=\"{sizes}\">"
            );
        }

        html.Append(
            $"<img src=\"{WebUtility.HtmlEncode(picture.Address.RelativeTo(page))}\" alt=\"{Encode(text)}\" "
                + $"width=\"{picture.Width}\" height=\"{picture.Height}\""
        );
        html.Append(isFirst ? "" : " loading=\"lazy\" decoding=\"async\"").Append(attributes).Append('>');
        return html.Append(picture.Widths.Count > 0 ? "</picture>" : "").ToString();
    }

    /// <summary>Only what an attribute needs: Thai letters stay letters.</summary>
    private static string Encode(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
