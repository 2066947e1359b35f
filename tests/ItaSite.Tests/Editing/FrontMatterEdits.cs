using ItaSite.Data;
using ItaSite.Editing;

namespace ItaSite.Tests.Editing;

/// <summary>What becomes of the top of a page when a form saves one value of it.</summary>
public class FrontMatterEdits
{
    private const string File = "content/oit/2570/a1.md";

    private const string Page = """
        ---
        # yaml-language-server: $schema=../../../.schemas/page.schema.json
        item: A1   # โครงสร้าง
        declared: not-started   # done | in-progress | not-started
        # published: 2570-01-31
        'note-of-ours': "ไม่รู้จัก"  # คีย์ที่โปรแกรมไม่รู้จัก
        evidence:
          chart: "files/a1.pdf#page=2"
        notes:
          # ข้อแรก
          - หนึ่ง
          - 'สอง'
        ---

        | ก | ข |{.wide}
        """;

    [Theory]
    [InlineData("declared", "done", "declared: not-started   #", "declared: done   #")]
    [InlineData(
        "title",
        "แผน",
        "# yaml-language-server: $schema=../../../.schemas/page.schema.json\n",
        "# yaml-language-server: $schema=../../../.schemas/page.schema.json\ntitle: แผน\n"
    )]
    [InlineData("period", "FY2570-H1", "# published", "period: FY2570-H1\n# published")]
    [InlineData("evidence/posts", "#posts", "page=2\"\n", "page=2\"\n  posts: \"#posts\"\n")]
    [InlineData("evidence/chart", "files/ใหม่ 1.pdf", "\"files/a1.pdf#page=2\"", "\"files/ใหม่ 1.pdf\"")]
    [InlineData(
        "waived/posts",
        "ไม่มี: ตำแหน่ง",
        "\"files/a1.pdf#page=2\"\n",
        "\"files/a1.pdf#page=2\"\nwaived:\n  posts: \"ไม่มี: ตำแหน่ง\"\n"
    )]
    [InlineData("evidence/chart", "", "evidence:\n  chart: \"files/a1.pdf#page=2\"\n", "")]
    [InlineData("declared", " ", "declared: not-started   # done | in-progress | not-started\n", "")]
    [InlineData("note-of-ours", "เปลี่ยน", "\"ไม่รู้จัก\"", "\"เปลี่ยน\"")]
    public void One_value_changes_and_no_other_letter(string path, string value, string old, string now)
    {
        var edited = FrontMatterText.Set(File, Page, PathOf(path), FieldValue.Of(value));

        Assert.Null(edited.Refusal);
        Assert.Equal(Page.Replace(old, now, StringComparison.Ordinal), edited.Text);
        var crlf = Page.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(
            '\uFEFF' + edited.Text.Replace("\n", "\r\n", StringComparison.Ordinal),
            FrontMatterText.Set(File, '\uFEFF' + crlf, PathOf(path), FieldValue.Of(value)).Text
        );
    }

    [Fact]
    public void A_list_keeps_the_comments_and_quotes_of_what_stays_in_it()
    {
        var edited = FrontMatterText.Set(
            File,
            Page,
            FieldPath.Of("notes"),
            FieldValue.Of(["หนึ่ง", "แทรก", "สอง", "๓"])
        );

        Assert.Equal(Page.Replace("- 'สอง'", "- แทรก\n  - 'สอง'\n  - ๓", StringComparison.Ordinal), edited.Text);
        Assert.Equal(
            Page.Replace("\n  - 'สอง'", "", StringComparison.Ordinal),
            FrontMatterText.Set(File, Page, FieldPath.Of("notes"), FieldValue.Of(["หนึ่ง"])).Text
        );
    }

    [Theory]
    [InlineData("no")]
    [InlineData("NULL")]
    [InlineData("~")]
    [InlineData("012")]
    [InlineData("1_000")]
    [InlineData("2566-04-20")]
    [InlineData("๒๕๖๖-๐๔-๒๐")]
    [InlineData("12:30")]
    [InlineData("ประกาศ #2")]
    [InlineData("ประกาศ: ด่วน")]
    [InlineData("- ขีดนำ")]
    [InlineData("@อบต. *ดาว* &และ !")]
    [InlineData("\"คำพูด\" กับ 'คำพูด'")]
    [InlineData("C:\\temp\\new")]
    [InlineData("  เว้นหน้าและหลัง  ")]
    [InlineData("---")]
    [InlineData("บรรทัดแรก\nบรรทัดสอง")]
    [InlineData("บรรทัดแรก\r\n\r\n  เยื้อง # ไม่ใช่หมายเหตุ\r\nท้าย\r\n")]
    [InlineData("  เยื้องก่อน\nแล้วไม่เยื้อง")]
    [InlineData("a\n\n\n")]
    [InlineData("ตัวตัดบรรทัด\u2028ของยูนิโคด\u0085")]
    [InlineData("---\nitem: B9\n---")]
    [InlineData("แท็บ\tกลาง\tคำ")]
    [InlineData("😀 [x](y) {#z}")]
    public void Any_words_of_a_person_are_read_back_as_they_were(string words)
    {
        foreach (var path in new[] { "title", "waived/posts", "evidence/chart", "declared" })
        {
            var edited = FrontMatterText.Set(File, Page, PathOf(path), FieldValue.Of(words));

            Assert.Null(edited.Refusal);
            var read = Assert.IsType<DataNode.Scalar>(FrontMatterText.Get(File, edited.Text, PathOf(path)));
            Assert.Equal(words.Replace("\r\n", "\n", StringComparison.Ordinal), read.Text);
            Assert.EndsWith("{.wide}", edited.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Flags_and_dates_stand_bare_and_texts_that_look_like_them_do_not()
    {
        var edited = FrontMatterText
            .Set(File, "# หน้า\n", FieldPath.Of("sample"), FieldValue.Of(true))
            .Then(text => FrontMatterText.Set(File, text, FieldPath.Of("published"), new FieldValue.Word("2566-04-20")))
            .Then(text => FrontMatterText.Set(File, text, FieldPath.Of("title"), FieldValue.Of("true")));

        Assert.Equal("---\ntitle: \"true\"\npublished: 2566-04-20\nsample: true\n---\n\n# หน้า\n", edited.Text);
    }

    [Theory]
    [InlineData("# หน้า\n")]
    [InlineData("")]
    [InlineData("\n\nข้อความ")]
    [InlineData("ข้อความ\r\nไม่มีบรรทัดท้าย")]
    [InlineData("\uFEFFข้อความ\n---\nเส้น\n")]
    public void A_page_without_a_top_gets_one_and_loses_it_again(string page)
    {
        var path = FieldPath.Of("waived", "posts");
        var edited = FrontMatterText.Set(File, page, path, FieldValue.Of("เหตุผล"));

        Assert.Null(edited.Refusal);
        Assert.EndsWith(page.TrimStart('\uFEFF'), edited.Text, StringComparison.Ordinal);
        Assert.Equal(page, FrontMatterText.Remove(File, edited.Text, path).Text);
    }

    [Fact]
    public void A_line_gets_the_end_of_the_line_that_it_displaces()
    {
        const string page = "---\nx: 1\ry: 2\nitem: A1\r\n---\n";
        var edited = FrontMatterText.Set(File, page, FieldPath.Of("title"), FieldValue.Of("ก"));

        Assert.Equal("---\nx: 1\ry: 2\ntitle: ก\nitem: A1\r\n---\n", edited.Text);
        Assert.Equal(page, FrontMatterText.Remove(File, edited.Text, FieldPath.Of("title")).Text);
    }

    [Theory]
    [InlineData("---\nitem: A1\nitem: A2\n---\n", "ITA203")]
    [InlineData("---\nevidence: &a\n  chart: x\nwaived: *a\n---\n", "ITA219")]
    [InlineData("---\nitem: A1\nหน้า\n", "ITA")]
    [InlineData("---\nitem: 'A1\n---\n", "ITA")]
    [InlineData("title: ก\n---\n", "ITA217")]
    public void A_top_that_cannot_be_read_is_left_as_it_is_with_the_reason(string page, string code)
    {
        var edited = FrontMatterText.Set(File, page, FieldPath.Of("title"), FieldValue.Of("ใหม่"));

        Assert.Equal(page, edited.Text);
        Assert.StartsWith(code, edited.Refusal!.Problem.Code, StringComparison.Ordinal);
        Assert.Equal(edited.Refusal.Place, FrontMatterText.Refusal(File, page)!.Place);
    }

    [Fact]
    public void Unseen_control_characters_are_refused_rather_than_dropped()
    {
        var edited = FrontMatterText.Set(File, Page, FieldPath.Of("title"), FieldValue.Of("ก\u0001ข"));

        Assert.Equal(("ITA356", Page), (edited.Refusal!.Problem.Code, edited.Text));
    }

    [Fact]
    public void New_keys_come_in_the_order_of_the_schemas()
    {
        Assert.Equal(KeysOf("page"), FrontMatterText.Order);
        Assert.Equal(KeysOf("site.config"), DataFileText.OrderOfSettings);

        static IEnumerable<string> KeysOf(string schema)
        {
            var text = OnDisk.Text(Path.Combine(Repository.Root, $".schemas/{schema}.schema.json"));
            using var json = System.Text.Json.JsonDocument.Parse(text);
            return [.. json.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
        }
    }

    internal static FieldPath PathOf(string path) => new([.. path.Split('/').Select(key => (PathStep)key)]);
}
