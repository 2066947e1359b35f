using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;

namespace ItaSite.Tests.Reading;

/// <summary>Markdown as clerks write and paste it: it shows as they mean it, or is reported.</summary>
public class MarkdownAsTyped
{
    private static readonly string[] Pieces =
    [
        "๑.",
        "๒)",
        "(ก)",
        "ข.",
        "•",
        "–",
        "**",
        "*",
        "__",
        "~~",
        "|",
        "| --- |",
        "\n",
        "\n\n",
        "\n๑. ",
        "\n- ",
        "\n| ",
        "\n    ",
        " ",
        "<Enter>",
        "<b>",
        "</b>",
        "<font>",
        "</font>",
        "<center>",
        "<!-- x -->",
        "<",
        ">",
        "{#x}",
        "](",
        "[",
        ")",
        "www.example.go.th",
        "a@example.go.th",
        "https://example.go.th/x",
        "\u000B",
        "\u0008",
        "# ",
        "5*3*2",
        "`",
        "“",
        "”",
        "ๆ",
        "ฯ",
        ":",
        "\\",
        "กง0",
    ];

    [Theory]
    [InlineData("ตาม**พ.ร.บ.**ข้อมูล", "ตาม<strong>พ.ร.บ.</strong>ข้อมูล")]
    [InlineData("**หมายเหตุ:**ข้อความ", "<strong>หมายเหตุ:</strong>ข้อความ")]
    [InlineData("ประกาศ**(ร่าง)**ฉบับ", "ประกาศ<strong>(ร่าง)</strong>ฉบับ")]
    [InlineData("**(ก)**ข้อ", "<strong>(ก)</strong>ข้อ")]
    [InlineData("คำว่า**“งบ”**คือ", "คำว่า<strong>“งบ”</strong>คือ")]
    [InlineData("**ต่าง ๆ**และ**ฯลฯ**ด้วย", "<strong>ต่าง ๆ</strong>และ<strong>ฯลฯ</strong>ด้วย")]
    [InlineData("รวม**฿500**บาท", "รวม<strong>฿500</strong>บาท")]
    [InlineData("ก*(เอียง)*ข", "ก<em>(เอียง)</em>ข")]
    [InlineData("ก~~(เก่า)~~ข", "ก<del>(เก่า)</del>ข")]
    [InlineData("**Note:**text", "<strong>Note:</strong>text")]
    [InlineData("*foo (*bar*)*", "<em>foo (<em>bar</em>)</em>")]
    [InlineData("ขนาด 10*20 และ 30*40 เมตร", "ขนาด 10*20 และ 30*40 เมตร")]
    [InlineData("ราคา 5*3*2", "ราคา 5*3*2")]
    public void Bold_that_touches_a_word_is_bold_and_a_product_is_none(string markdown, string html) =>
        Shows(markdown, html);

    [Theory]
    [InlineData(
        "ดู https://www.nacc.go.thนะครับ",
        "<a href=\"https://www.nacc.go.th\" rel=\"external noopener noreferrer\">https://www.nacc.go.th</a>นะครับ"
    )]
    [InlineData("ดูwww.example.go.th/xได้", ">www.example.go.th/x</a>ได้")]
    [InlineData("(https://example.go.th/a)", "https://example.go.th/<wbr>a</a>)")]
    [InlineData("“https://example.go.th/a”", "https://example.go.th/<wbr>a</a>”")]
    [InlineData("https://example.go.th/a(b).", "https://example.go.th/<wbr>a(b)</a>.")]
    [InlineData("https://example.go.th/๑ๆ", "https://example.go.th/</a>๑ๆ")]
    [InlineData("[ดู https://example.go.th](https://example.go.th/x)", ">ดู https://example.go.th</a>")]
    [InlineData("**https://example.go.th**", "https://example.go.th</a></strong>")]
    [InlineData("www.example.go.th", "href=\"https://www.example.go.th\"")]
    [InlineData("saraban@example.go.thได้", "<a href=\"mailto:saraban@example.go.th\">saraban@example.go.th</a>ได้")]
    [InlineData("อีเมลa_b.c@example.go.th.", "<a href=\"mailto:a_b.c@example.go.th\">a_b.c@example.go.th</a>.")]
    [InlineData("`x@example.go.th`", "<code>x@example.go.th</code>")]
    public void A_bare_address_is_a_link_and_ends_where_it_ends(string markdown, string html) => Shows(markdown, html);

    [Theory]
    [InlineData(
        "ดังนี้\n๑. หนึ่ง\n๒. สอง",
        "<p>ดังนี้</p>\n<ul class=\"as-typed\">\n<li>๑. หนึ่ง</li>\n<li>๒. สอง</li>\n</ul>"
    )]
    [InlineData("๑) หนึ่ง\n๓) สาม", "<li>๑) หนึ่ง</li>\n<li>๓) สาม</li>")]
    [InlineData("(๑) หนึ่ง\nต่อ\n(๒) สอง", "<li>(๑) หนึ่ง\nต่อ</li>\n<li>(๒) สอง</li>")]
    [InlineData("ก. หนึ่ง\nข. สอง", "<li>ก. หนึ่ง</li>\n<li>ข. สอง</li>")]
    [InlineData("ง) สี่\nจ) ห้า", "<li>ง) สี่</li>\n<li>จ) ห้า</li>")]
    [InlineData("•\tหนึ่ง\n•\tสอง", "<li>•\tหนึ่ง</li>\n<li>•\tสอง</li>")]
    [InlineData("\uF0B7\tหนึ่ง\n\uF0B7\tสอง", "<li>•\tหนึ่ง</li>\n<li>•\tสอง</li>")]
    [InlineData("– หนึ่ง\n– สอง", "<li>– หนึ่ง</li>\n<li>– สอง</li>")]
    [InlineData("-หนึ่ง\n-สอง", "<li>-หนึ่ง</li>\n<li>-สอง</li>")]
    [InlineData("1.หนึ่ง\n2.สอง", "<li>1.หนึ่ง</li>\n<li>2.สอง</li>")]
    [InlineData("ดังนี้\n2. สอง\n3. สาม", "<li>2. สอง</li>\n<li>3. สาม</li>")]
    [InlineData("1.1 ก\n1.2 ข", "<li>1.1 ก</li>\n<li>1.2 ข</li>")]
    [InlineData("๑.๑) ก\n๑.๒) ข", "<li>๑.๑) ก</li>\n<li>๑.๒) ข</li>")]
    [InlineData("ข้อ ๑ ก\nข้อ ๒ ข", "<li>ข้อ ๑ ก</li>\n<li>ข้อ ๒ ข</li>")]
    [InlineData("**๑. ก**\n**๒. ข**", "<li><strong>๑. ก</strong></li>\n<li><strong>๒. ข</strong></li>")]
    [InlineData("**๑. ก\n๒. ข**", "<strong>๑. ก<br />\n๒. ข</strong>")]
    [InlineData(
        "๑. ก\n(๑) ข\n(๒) ค\n๒. ง",
        "<li>๑. ก\n<ul class=\"as-typed\">\n<li>(๑) ข</li>\n<li>(๒) ค</li>\n</ul>\n</li>\n<li>๒. ง</li>"
    )]
    [InlineData("- ก\n  ๑. ข\n  ๒. ค", "<li>๑. ข</li>\n<li>๒. ค</li>")]
    [InlineData("a) ก\nb) ข", "<li>a) ก</li>\n<li>b) ข</li>")]
    [InlineData("i. ก\nii. ข\niii. ค", "<li>ii. ข</li>\n<li>iii. ค</li>")]
    [InlineData("1 ก\n2 ข", "<li>1 ก</li>\n<li>2 ข</li>")]
    [InlineData("๑ ก\n๒ ข", "<li>๑ ก</li>\n<li>๒ ข</li>")]
    [InlineData("①ก\n②ข", "<li>①ก</li>\n<li>②ข</li>")]
    [InlineData("→ ก\n→ ข", "<li>→ ก</li>\n<li>→ ข</li>")]
    [InlineData("*ก\n*ข", "<li>*ก</li>\n<li>*ข</li>")]
    [InlineData("มี\n5 คน\nและ\n7 คัน", "<p>มี\n5 คน\nและ\n7 คัน</p>")]
    [InlineData("งบ\n2.5 ล้านบาท", "<p>งบ\n2.5 ล้านบาท</p>")]
    [InlineData("บ้านเลขที่ 9\nม. 5 ต. ก", "<p>บ้านเลขที่ 9\nม. 5 ต. ก</p>")]
    [InlineData("1. ก\n2. ข\n4. ง", "<li>ข</li>\n<li value=\"4\">ง</li>")]
    [InlineData("1. ก\n1. ข", "<ol>\n<li>ก</li>\n<li>ข</li>\n</ol>")]
    public void Each_line_that_begins_with_a_number_or_bullet_stays_a_line_with_its_marker(
        string markdown,
        string html
    ) => Shows(markdown, html);

    [Theory]
    [InlineData(
        "| ก | ข |\n| --- | --- |\n| 1 | 2 |\nที่มา กองคลัง",
        "<td>ที่มา กองคลัง</td>",
        "(6,1): warning ITA238"
    )]
    [InlineData("ก | ข\n--- | ---\n1 | 2 \\| 3", "<td>2 | 3</td>", "")]
    [InlineData("| ก | ข |\n|:-|-:|\n| `a \\| b` | ค |", "<code>a | b</code>", "")]
    [InlineData("| ก | ข |\n|---|---|\n| 1 |", "<td>1</td><td></td>", "")]
    [InlineData("ตารางนี้\n| ก | ข |\n|---|---|\n| 1 | 2 |", "<p>ตารางนี้</p>", "")]
    [InlineData("| ก | ข |\n|---|---|\n| 1 | 2 | 3 |", "", "(5,1): error ITA237")]
    [InlineData("| ก | ข |\n| 1 | 2 |", "", "(3,1): warning ITA234")]
    [InlineData("ก | ข\n1 | 2", "", "(3,1): warning ITA234")]
    [InlineData("| ก | ข |\n|---|\n| 1 | 2 |", "", "(3,1): warning ITA234")]
    public void A_table_is_as_on_GitHub_and_what_is_lost_is_told(string markdown, string html, string told) =>
        Shows(markdown, html, told);

    [Theory]
    [InlineData("<font color=\"red\">งบ 500,000</font> บาท", "<p>งบ 500,000 บาท</p>", "(3,1): warning ITA232")]
    [InlineData("<center>ลงนาม</center>", "ลงนาม", "(3,1): warning ITA232")]
    [InlineData("<article>\n<address>ที่อยู่ 12</address>\n</article>", "ที่อยู่ 12", "(4,1): warning ITA232")]
    [InlineData("<svg><text>ก</text></svg> ข", "<p> ข</p>", "(3,1): warning ITA227")]
    [InlineData("<input value=\"ชื่อ\"> ก", "<p> ก</p>", "(3,1): warning ITA227")]
    [InlineData("<a href=\"javascript:x\">ก</a>", "<a>ก</a>", "(3,1): warning ITA227")]
    [InlineData("<title>ชื่อ</title> และ <label>ป้าย</label> ต่อ", "ชื่อ และ ป้าย ต่อ", "warning ITA232")]
    [InlineData("ก <script>alert(1)</script> ข", "<p>ก  ข</p>", "(3,3): warning ITA227")]
    [InlineData("<style>\np { }\n</style>\n\nข้อความ", "<p>ข้อความ</p>", "(3,1): warning ITA227")]
    [InlineData("กด <Enter> แล้ว", "กด &lt;Enter&gt; แล้ว", "(3,4): warning ITA233")]
    [InlineData("<Enter>**ต่อ**", "&lt;Enter&gt;<strong>ต่อ</strong>", "(3,1): warning ITA233")]
    [InlineData("<div>กด <Enter></div>", "กด &lt;Enter&gt;", "(3,9): warning ITA233")]
    [InlineData("กด \\<Enter> แล้ว", "กด &lt;Enter&gt; แล้ว", "")]
    [InlineData("<ชื่อ> และ a < 5 ต่อ", "&lt;ชื่อ&gt; และ a &lt; 5 ต่อ", "")]
    [InlineData("แบบ <A> และ <b>หนา</b>", "แบบ &lt;A&gt; และ <b>หนา</b>", "(3,5): warning ITA233")]
    [InlineData("<div>ก < ข <x", "ก &lt; ข &lt;x", "(3,1): warning ITA233")]
    [InlineData("<!-- ก --> **ข้อความ** ต่อ", "<strong>ข้อความ</strong> ต่อ", "")]
    [InlineData("<!-- ก\nข --> ข้อความ", "ข้อความ", "")]
    [InlineData("<!-- ค้าง\n\nหาย", "", "(3,1): error ITA235")]
    [InlineData("<script>\nหาย", "", "(3,1): error ITA235")]
    [InlineData("<details><summary>ก</summary>\n\n**ข**\n\n</details>", "<strong>ข</strong>", "")]
    public void The_words_of_a_tag_stay_and_what_goes_is_told(string markdown, string html, string told) =>
        Shows(markdown, html, told);

    [Theory]
    [InlineData(
        "[ชื่อ](files/ประกาศ (1).pdf)",
        "<a href=\"files/%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%81%E0%B8%B2%E0%B8%A8%20%281%29.pdf\">ชื่อ</a>",
        ""
    )]
    [InlineData("![แบบ](files/ประกาศ (1).pdf)", "<span class=\"document-title\">แบบ</span>", "")]
    [InlineData("[ก](files/ประกาศ (1).pdf \"ชื่อ\") ข", "title=\"ชื่อ\"", "")]
    [InlineData("[ก](files/ประกาศ (1).pdf#page=๑)", "%281%29.pdf#page=1\"", "")]
    [InlineData("[โทร](tel:๐๓๕๑๒๓๔๕๖)", "href=\"tel:035123456\"", "")]
    [InlineData("[โทร](tel:035-123 456)", "href=\"tel:035123456\"", "")]
    [InlineData("[โทร](tel:035-123456 ต่อ 12)", "href=\"tel:035-123456;ext=12\"", "")]
    [InlineData("[โทร](tel:035-123456-7)", "href=\"tel:035-123456\"", "")]
    [InlineData("[โทร](tel:(035) 123 456)", "href=\"tel:035123456\"", "")]
    [InlineData("[โทร](tel:1567)", "href=\"tel:1567\"", "")]
    [InlineData("[โทร](tel:กองคลัง)", "", "(3,1): error ITA239")]
    [InlineData(
        "[ส่ง](mailto:a@example.go.th, b@example.go.th)",
        "href=\"mailto:a@example.go.th,b@example.go.th\"",
        ""
    )]
    [InlineData("[ส่ง](mailto:อบต)", "", "(3,1): error ITA239")]
    [InlineData("[x] (https://example.go.th)", "", "(3,1): warning ITA234")]
    [InlineData("! [x](https://example.go.th)", "", "(3,1): warning ITA234")]
    [InlineData("［ก］（a.pdf）", "", "(3,1): warning ITA234")]
    [InlineData("ก [ข](files/ก ข) ค", "", "(3,3): warning ITA234")]
    [InlineData("https://example.go.th/ข่าว/1", ">https://example.go.th/</a>ข่าว/1", "warning ITA236")]
    public void A_link_works_or_is_told(string markdown, string html, string told) => Shows(markdown, html, told);

    [Theory]
    [InlineData("## หัวข้อ {#a}", "<h2 id=\"a\">หัวข้อ</h2>", "")]
    [InlineData("## หัวข้อ{#x}", "<h2 id=\"x\">หัวข้อ</h2>", "")]
    [InlineData("## หัวข้อ { #x }", "<h2 id=\"x\">หัวข้อ</h2>", "")]
    [InlineData("## หัวข้อ {#1}", "<h2 id=\"1\">หัวข้อ</h2>", "")]
    [InlineData("## หัวข้อ {#แผน}", "<h2 id=\"แผน\">หัวข้อ</h2>", "")]
    [InlineData("## หัวข้อ {#Plan .sample}", "<h2 id=\"Plan\">หัวข้อ</h2>", "")]
    [InlineData("## หัวข้อ {#แผน งาน}", "", "(3,11): warning ITA234")]
    [InlineData("##หัวข้อ", "", "(3,1): warning ITA234")]
    public void An_id_of_one_letter_is_an_id_and_one_with_a_space_is_told(string markdown, string html, string told) =>
        Shows(markdown, html, told);

    [Theory]
    [InlineData("หนึ่ง\u000Bสอง", "หนึ่ง<br />\nสอง", "(3,6): warning ITA629")]
    [InlineData("หนึ่ง\u0008สอง", "หนึ่ง สอง", "warning ITA629")]
    [InlineData("`หนึ่ง\u000Bสอง`", "<code>หนึ่ง สอง</code>", "warning ITA629")]
    [InlineData("| ก |\n|---|\n| หนึ่ง\u000Bสอง |", "<td>หนึ่ง<br />\nสอง</td>", "warning ITA629")]
    public void A_control_character_is_a_break_or_a_space_and_told(string markdown, string html, string told) =>
        Shows(markdown, html, told);

    [Theory]
    [InlineData("ดู ** ข้อความ ** นี้", "(3,4): warning ITA234")]
    [InlineData("**ข้อความ", "(3,1): warning ITA234")]
    [InlineData("ก__ข__ค", "(3,2): warning ITA234")]
    [InlineData("ข้อความ {.note}ๆ {#x", "warning ITA234")]
    [InlineData("ข้อความ[^1]", "(3,8): warning ITA234")]
    [InlineData("ข้อความ :smile: ต่อ", "(3,9): warning ITA234")]
    [InlineData("ย่อหน้า\n\n        ตามที่ ได้ประกาศ", "(5,1): warning ITA628")]
    [InlineData("```mermaid\ngraph TD\n```", "(3,1): warning ITA628")]
    [InlineData("ก **ไม่ปิด\n\nย่อหน้าใหม่** ปิด", "(3,3): warning ITA234")]
    [InlineData("ก\n**1. หนา\n**2. หนา", "(5,1): warning ITA234")]
    [InlineData("[ไม่มี][x] ต่อ", "(3,1): warning ITA234")]
    [InlineData("#ประกาศ เรื่อง ก", "(3,1): warning ITA234")]
    [InlineData("_เอียง_ไทย", "(3,1): warning ITA234")]
    [InlineData("ก ==เน้น== ข", "(3,3): warning ITA234")]
    [InlineData("ก [[หน้า]] ข", "(3,3): warning ITA234")]
    [InlineData("[TOC]", "(3,1): warning ITA234")]
    [InlineData("::: warning\nก\n:::", "(5,1): warning ITA234")]
    [InlineData("> [!หมายเหตุ]\n> ก", "(3,3): warning ITA234")]
    [InlineData("สูตร $E=mc^2$ ครับ", "(3,6): warning ITA234")]
    public void Markdown_that_stays_on_the_page_is_told_at_its_place(string markdown, string told) =>
        Shows(markdown, "", told);

    [Theory]
    [InlineData("ราคา 500** และ 600** บาท\n\n** ไม่รวมภาษี")]
    [InlineData("#อบต #ข่าวดี\n\nราคา $5 ถึง $10 a_b_c แบบ_ฟอร์ม_1 a==b R&D AT&T &amp;nbsp; !!! ด่วน")]
    [InlineData("`**x**` และ \\*\\*ก\\*\\*")]
    [InlineData("ชื่อ__________ นามสกุล ______")]
    [InlineData("1-2345-*****-12-3 และ ******")]
    [InlineData("เวลา 08:30:15 น. {ก} [ก] (ข) a|b #อบต")]
    public void What_only_looks_like_Markdown_is_not_told(string markdown)
    {
        var told = Build(markdown)
            .Diagnostics.Where(diagnostic => Problems.Of(typeof(MarkdownProblems)).Contains(diagnostic.Problem));

        Assert.Equal("", string.Join('\n', told.Select(diagnostic => diagnostic.ToLine(Language.English))));
    }

    [Fact]
    public void Markdown_in_settings_and_in_cells_of_a_table_file_is_told_once()
    {
        var result = SiteInAString.Build(
            """
            -- content/data/a.csv --
            รายการ,งบ
            **ถนน**,10
            **ถนน**,20
            -- content/contact.md --
            # ติดต่อ

            ![ตาราง](data/a.csv)
            """
        );

        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Problem == MarkdownProblems.MarkupIsOnPage);
    }

    [Fact]
    public void Markdown_in_a_title_is_told_once_at_the_title()
    {
        var result = SiteInAString.Build("-- content/t.md --\n---\ntitle: ก&nbsp;ข **หนา**\n---\nก\n");

        Assert.Equal(
            ["content/t.md(2,8): warning ITA627", "content/t.md(2,8): warning ITA627"],
            result
                .Diagnostics.Where(diagnostic => diagnostic.Problem == MarkdownProblems.MarkupIsOnPage)
                .Select(diagnostic => diagnostic.ToLine(Language.English)[..33])
        );
    }

    [Theory]
    [InlineData("[ก](ข#{ค)", "ข")]
    [InlineData("[ก|www.example.go.th](ข<center>ค{#x}ง.จ)", "ข<center>ค{")]
    [InlineData("[ก](ข>{#x}<Enter>ค)", "ข>{")]
    public void A_link_to_no_page_is_told_whatever_stands_in_its_address(string markdown, string page) =>
        Assert.Contains(
            Build(markdown).Diagnostics,
            diagnostic =>
                diagnostic.Problem == LinkProblems.LinkedPageIsMissing
                && string.Equals(diagnostic.Arguments[0], page, StringComparison.Ordinal)
        );

    [Fact]
    public void Every_word_of_what_a_clerk_types_is_on_the_page_or_told() =>
        Gen.Int[0, Pieces.Length - 1]
            .Select(index => Pieces[index])
            .Array[1, 25]
            .Sample(
                pieces =>
                {
                    var text = new StringBuilder("เริ่ม ");
                    var words = new List<string>();
                    foreach (var piece in pieces)
                    {
                        words.Add($"ค{words.Count:000}ง");
                        text.Append(piece).Append(words[^1]);
                    }

                    var (site, diagnostics) = SiteReader.Read(
                        SiteInAString.Tree($"-- content/contact.md --\n# ติดต่อ\n\n{text}\n"),
                        null
                    );
                    var shown = Shown(site!.Pages.Single(page => page.Source == "content/contact.md"));
                    return words.TrueForAll(word =>
                        shown.Contains(word, StringComparison.Ordinal)
                        || diagnostics.Any(diagnostic =>
                            diagnostic.Arguments.Any(argument => argument.Contains(word, StringComparison.Ordinal))
                            || diagnostic.Problem == MarkdownProblems.CellsAreLost
                            || IsInPlaceOfMissing(diagnostic, word, text.ToString())
                        )
                    );
                },
                iter: 300,
                threads: 1,
                print: pieces => JsonSerializer.Serialize(pieces)
            );

    [Fact]
    public void A_line_separator_of_Unicode_ends_no_line_of_the_file_but_one_of_the_page()
    {
        var result = SiteInAString.Build(
            more: [SiteInAString.File("content/t.md", Encoding.UTF8.GetBytes("# ก\n\nหนึ่ง\u2028สอง\n\n[x](y.md)\n"))]
        );

        Assert.Contains(
            "content/t.md(3,6): warning ITA629",
            SiteInAString.Lines(result, Severity.Warning),
            StringComparison.Ordinal
        );
        Assert.Contains("content/t.md(5,1): error ITA221", SiteInAString.Lines(result), StringComparison.Ordinal);
        Assert.Contains("หนึ่ง<br />\nสอง", SiteInAString.Text(result, "t.html"), StringComparison.Ordinal);
    }

    /// <summary>
    /// An error names the page or file that a link asks for; the place in it, behind "#", it leaves out.
    /// </summary>
    private static bool IsInPlaceOfMissing(Diagnostic diagnostic, string word, string text) =>
        (
            diagnostic.Problem == LinkProblems.LinkedPageIsMissing
            || diagnostic.Problem == LinkProblems.LinkedFileIsMissing
        ) && Regex.IsMatch(text, $@"\]\(.*#.*{word}");

    private static string Shown(Page page) =>
        string.Concat(
            page.Sections.Select(section =>
                section.Heading?.Html
                + string.Concat(section.Parts.OfType<SectionPart.Html>().Select(part => part.Text))
            )
        );

    private static void Shows(string markdown, string html, string told = "")
    {
        var result = Build(markdown);

        var lines = string.Join(
            '\n',
            result
                .Diagnostics.Where(diagnostic =>
                    diagnostic.Problem.Code is "ITA227"
                    || Problems.Of(typeof(MarkdownProblems)).Contains(diagnostic.Problem)
                )
                .Select(diagnostic => diagnostic.ToLine(Language.Thai))
        );
        Assert.Contains(told, lines, StringComparison.Ordinal);
        if (told.Length == 0)
            Assert.Equal("", lines);

        if (html.Length > 0)
            Assert.Contains(html, Read(result), StringComparison.Ordinal);
    }

    private static BuildResult Build(string markdown) =>
        SiteInAString.Build(
            $"-- content/contact.md --\n# ติดต่อ\n\n{markdown}\n",
            [
                SiteInAString.File(
                    "content/files/ประกาศ (1).pdf",
                    File.ReadAllBytes(DocumentsOnPages.PathOf("report.pdf"))
                ),
            ]
        );

    private static string Read(BuildResult result) => SiteInAString.Text(result, "contact.html");
}
