using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Rendering;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>What a text looks like to visitors, beside the box that it is typed in.</summary>
/// <param name="site">With the page in it; null if it can't be read, or was not asked for.</param>
/// <param name="file">Of the page.</param>
/// <param name="host">The workplace's page that shows it.</param>
/// <param name="isDraft">Whose pictures the preview does not have yet: their words stand for them.</param>
internal sealed partial class TextLook(Desk desk, Site? site, string file, string host, bool isDraft = false)
{
    /// <summary>The name of the button that asks for it.</summary>
    public const string Asked = "look";

    private readonly SitePath host = new(host.TrimStart('/').Split('?')[0]);

    /// <summary>Of a text as it is typed, though it may be a draft.</summary>
    public static TextLook Of(Desk desk, string file, EditedText typed, string host)
    {
        var shown = typed.Then(text => FrontMatterText.Remove(file, text, FieldPath.Of("draft")));
        var result = desk.Site.Try([SourceFile.Of(file, Encoding.UTF8.GetBytes(shown.Text))]);
        return new TextLook(desk, result.Site, file, host, isDraft: shown.Text != typed.Text);
    }

    /// <summary>Of what is saved.</summary>
    public static TextLook OfSaved(Desk desk, string file, string host) => new(desk, desk.Read, file, host);

    /// <summary>Below an element's heading.</summary>
    public HtmlText Below(string key) =>
        Framed(key, (known, page) => PageLook.Of(known, page, key, host, $"look-{key}-"));

    /// <summary>Of the whole page.</summary>
    public HtmlText Whole() => Framed("body", (known, page) => PageLook.Of(known, page, host, "look-", lowerBy: 0));

    /// <summary>With what folds it away.</summary>
    public HtmlText Folded(HtmlText look, bool isOpen)
    {
        var html = new HtmlWriter();
        var open = isOpen ? new HtmlText(" open") : HtmlText.Nothing;
        html.Write($"<details class=\"seen\"{open}><summary>{desk.Say("หน้าตาของข้อความ", "How it looks")}</summary>");
        html.Write($"{look}</details>");
        return html.Written;
    }

    /// <summary>For a browser without scripts, which does not follow what is typed.</summary>
    public static HtmlText Button(Desk desk, string form)
    {
        var html = new HtmlWriter();
        html.Write(
            $"<button form=\"{form}\" name=\"{Asked}\" value=\"1\">{desk.Say("ดูหน้าตา", "See its look")}</button>"
        );
        return html.Written;
    }

    private HtmlText WithoutPictures(HtmlText look) =>
        new(Pictures().Replace(look.Value, $"<span class=\"hint\">[{desk.Say("ภาพ", "Picture")}: ${{words}}]</span>"));

    [GeneratedRegex("<img\\b(?:[^>]*?\\salt=\"(?<words>[^\"]*)\")?[^>]*>")]
    private static partial Regex Pictures();

    private HtmlText Framed(string name, Func<Site, Page, HtmlText> of)
    {
        var html = new HtmlWriter();
        var look = site?.AllPages.FirstOrDefault(page => page.Source == file) is { } page
            ? of(site, page)
            : HtmlText.Nothing;
        html.Write($"<div data-live=\"look:{name}\">");
        if (look.Value.Length > 0)
            html.Write($"{(isDraft ? WithoutPictures(look) : look)}");
        else
            html.Write(
                $"""
                <p class="hint">{desk.Say(
                    "ยังไม่มีข้อความให้แสดง พิมพ์แล้วกด ดูหน้าตา",
                    "There is nothing to show yet: type, then press See its look"
                )}</p>
                """
            );

        html.Append("</div>");
        return html.Written;
    }
}
