using ItaSite.Diagnostics;

namespace ItaSite.Tests.Reading;

/// <summary>Nothing that somebody wrote goes from a page without a word.</summary>
public class WhatIsCutFromHtml
{
    [Theory]
    [InlineData("<input type=\"text\">", "<input>")]
    [InlineData("<input>", "<input>")]
    [InlineData("<input type=submit value=ส่ง>", "<input>")]
    [InlineData("<INPUT TYPE='image' src='x.png'>", "<input>")]
    [InlineData("<input type=\"text\" value=\"checkbox disabled\">", "<input>")]
    [InlineData("<input type=checkbox>", "<input>")]
    [InlineData("<input name=disabled type='check&#98;ox'>", "<input>")]
    [InlineData("<a href=\"data:text/html,x\">ก</a>", "href")]
    [InlineData("<a href=\"ht&#10;tp://x.example\">ก</a>", "href")]
    [InlineData("<a href='&#1;javascript:x'>ก</a>", "href")]
    [InlineData("<a href=java&Tab;script:x>ก</a>", "href")]
    [InlineData("<a name=\"x\">ก</a>", "name")]
    [InlineData("<p srcdoc='x'>ก</p>", "srcdoc")]
    [InlineData("<p data-x=1>ก</p>", "data-x")]
    [InlineData("<p title='a > b' STYLE = x>ก</p>", "style")]
    [InlineData("ก <b align=center>ข</b>", "align")]
    public void What_is_taken_out_is_told_with_its_place(string html, string what)
    {
        var (told, _) = Build(html);

        Assert.Matches(@$"(?m)^content/contact\.md\(3,\d+\): warning ITA227: .*\({what}\)", told);
    }

    [Theory]
    [InlineData("<input type=checkbox disabled checked> ก")]
    [InlineData("- [x] ก\n- [ ] ข")]
    [InlineData("<a href=\"https://x.example/\" title='ก'>ก</a>")]
    [InlineData("<a href=' mailto:a@x.example '>ก</a>")]
    [InlineData("<td colspan=2 rowspan='3'>ก</td>")]
    [InlineData("<details open><summary>ก</summary>ข</details>")]
    public void What_stays_is_not_told(string html) =>
        Assert.DoesNotContain("ITA227", Build(html).Told, StringComparison.Ordinal);

    [Fact]
    public void No_field_but_ticked_boxes_is_published()
    {
        var (_, page) = Build("<input type=text> <input type=checkbox disabled> <input type=submit>\n\n- [x] ก");

        Assert.Equal(2, page.Split("<input").Length - 1);
        Assert.DoesNotContain("submit", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!!str title: ก", 2)]
    [InlineData("&a title: ก", 2)]
    [InlineData("title: !!binary aGVsbG8=", 2)]
    [InlineData("title: !x ก", 2)]
    [InlineData("title: !<tag:x> ก", 2)]
    [InlineData("title: ก\nnotes: [!x a]", 3)]
    [InlineData("title: ก\nnotes: !!set {a, b}", 3)]
    [InlineData("!x\ntitle: ก", 2)]
    public void A_tag_of_YAML_is_an_error_with_its_line(string yaml, int line) =>
        Assert.Matches(
            @$"(?m)^content/contact\.md\({line},\d+\): error ITA",
            SiteInAString.Lines(SiteInAString.Build($"-- content/contact.md --\n---\n{yaml}\n---\nก\n"))
        );

    private static (string Told, string Page) Build(string html)
    {
        var result = SiteInAString.Build($"-- content/contact.md --\n# ติดต่อ\n\n{html}\n");
        return (
            string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.ToLine(Language.English))),
            SiteInAString.Text(result, "contact.html")
        );
    }
}
