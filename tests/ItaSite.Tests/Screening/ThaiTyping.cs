using System.Text;
using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Screening;

/// <summary>What clerks type wrong in Thai, and what only looks like it.</summary>
public class ThaiTyping
{
    private const string Settings = """
        -- site.config.json --
        {
          "agency": { "name": "องค์การบริหารส่วนตำบลคลองขนาก", "shortName": "อบต.คลองขนาก", "subdistrict": "คลองขนาก", "names": ["โรงเรียนวัดท่าช้าง"] },
          "fiscalYear": 2570,
          "theme": "plain",
          "eit": { "url": "https://survey.example.go.th/eit/abc" }
        }
        -- content/oit/2570/catalogue.yaml --
        # คลองชนาก และ ๐๑ ในหมายเหตุนี้บอกว่าแก้อะไรไปแล้ว
        {fiscal-year: 2570, abbreviation: ITA, title: ก, agency-type: ข, source: ค, indicators: [{id: '1', instrument: OIT, sub-indicators: [{id: '1.1', groups: [{key: gg, items: [{id: O1, title: โครงสร้าง, topic: t, elements: [{key: chart, statement: ก}]}, {id: O12, title: แผน, topic: u}, {id: O34, title: รายงาน, topic: v}]}]}]}]}
        -- !content/oit/2570/a1.md --

        """;

    /// <summary>Invisible and private characters are written as escapes, so that they are seen here.</summary>
    public static TheoryData<string, string, string, string> Slips =>
        new()
        {
            { "SARA AM as nikhahit and SARA AA", "ประจ\u0E4D\u0E32ปี", "(3,5): warning ITA701", "ประจำปี" },
            { "SARA AM in two, tone last", "น\u0E4D\u0E49\u0E32", "(3,2): warning ITA701", "น้ำ" },
            { "SARA AM in two, tone first", "น\u0E49\u0E4D\u0E32", "(3,2): warning ITA701", "น้ำ" },
            { "SARA AM before its tone", "น\u0E33\u0E49ประปา", "(3,2): warning ITA702", "น้ำประปา" },
            { "SARA AA before its tone", "หน\u0E32\u0E49", "(3,3): warning ITA702", "หน้า" },
            { "two SARA E for SARA AE", "\u0E40\u0E40ผนงาน", "(3,1): warning ITA703", "แผนงาน" },
            { "a tone before its upper vowel", "ท\u0E48\u0E35ทำการ", "(3,2): warning ITA704", "ที่ทำการ" },
            { "a tone before its lower vowel", "ผ\u0E49\u0E39รับบริการ", "(3,2): warning ITA704", "ผู้รับบริการ" },
            { "a doubled tone", "ข้\u0E49อ", "(3,2): warning ITA705", "ข้อ" },
            { "a doubled vowel above", "ปี\u0E35", "(3,2): warning ITA705", "ปี" },
            { "a doubled vowel behind", "มาากขึ้น", "(3,2): warning ITA705", "มากขึ้น" },
            { "a doubled vowel before", "โโครงการ", "(3,1): warning ITA705", "โครงการ" },
            { "two tones that differ", "ข\u0E48\u0E49าง", "(3,2): warning ITA706", "ข\u0E48\u0E49าง" },
            { "a zero-width space", "ประชา\u200Bชน", "(3,6): warning ITA707", "ประชาชน" },
            { "a soft hyphen", "ประชา\u00ADชน", "(3,6): warning ITA707", "ประชาชน" },
            { "a joiner in a Thai word", "ประชา\u200Dชน", "(3,6): warning ITA707", "ประชาชน" },
            { "a no-break space", "พ.ศ.\u00A0๒๕๖๖", "(3,5): warning ITA708", "พ.ศ. ๒๕๖๖" },
            {
                "a no-break space as indentation",
                "\u00A0\u00A0ข้อความ",
                "(3,1): warning ITA708",
                "\u00A0\u00A0ข้อความ"
            },
            { "the glyphs of an old font", "ป\uF702\uF713ทผ\uF70Aาน", "(3,2): warning ITA709", "ปี่ทผ่าน" },
            { "an unknown glyph of an old font", "ป\uF8E0ที่", "(3,2): warning ITA709", "ป\uF8E0ที่" },
            { "a Cyrillic letter in a word", "ประจัкษ์", "(3,6): warning ITA710", "ประจักษ์" },
            { "a Lao letter in a word", "ປระชาชน", "(3,1): warning ITA710", "ประชาชน" },
            { "a Latin letter in a word", "ประชาsน", "(3,6): warning ITA710", "ประชาsน" },
            { "a Latin letter with a Thai tone", "u้าน", "(3,1): warning ITA710", "u้าน" },
            {
                "the agency's name, one letter wrong",
                "ประชาชนในตำบลคลองชนากทุกคน",
                "(3,14): warning ITA714",
                "ประชาชนในตำบลคลองขนากทุกคน"
            },
            {
                "the agency's name without a context",
                "ชาวคลองชนากได้รับ",
                "(3,4): warning ITA714",
                "ชาวคลองขนากได้รับ"
            },
            { "the agency's name, last letter wrong", "อบต.คลองขนาท", "(3,5): warning ITA714", "อบต.คลองขนาก" },
            { "the agency's name, one letter too many", "อบต.คลองขนากร", "(3,5): warning ITA714", "อบต.คลองขนาก" },
            {
                "the agency's name, one letter lost",
                "ต.คลองขนา อ.วิเศษ",
                "(3,3): warning ITA714",
                "ต.คลองขนาก อ.วิเศษ"
            },
            { "the agency's name, letters swapped", "ตำบลคลองขานก", "(3,5): warning ITA714", "ตำบลคลองขนาก" },
            {
                "the agency's name with a Cyrillic letter",
                "ห้องประชุมคลองขนาк",
                "(3,11): warning ITA714",
                "ห้องประชุมคลองขนาก"
            },
            { "the name's end in doubt", "ตำบลคลองขนาพบว่า", "(3,5): warning ITA714", "ตำบลคลองขนาพบว่า" },
            {
                "the kind of agency, lost vowel",
                "องค์กรบริหารส่วนตำบลคลองขนาก",
                "(3,1): warning ITA714",
                "องค์การบริหารส่วนตำบลคลองขนาก"
            },
            {
                "the kind of agency, two letters too many",
                "ปลัดองค์กรการบริหารส่วนตำบล",
                "(3,5): warning ITA714",
                "ปลัดองค์การบริหารส่วนตำบล"
            },
            {
                "a name of the settings",
                "นักเรียนโรงเรียนวัดท่าช่างร่วมงาน",
                "(3,9): warning ITA714",
                "นักเรียนโรงเรียนวัดท่าช้างร่วมงาน"
            },
            {
                "a weekday of another date",
                "วันอังคารที่ ๒๐ พฤศจิกายน ๒๕๖๕",
                "(3,1): warning ITA715",
                "วันอังคารที่ ๒๐ พฤศจิกายน ๒๕๖๕"
            },
            {
                "a weekday with a short month",
                "วันอังคาร ที่ 20 พ.ย. 65",
                "(3,1): warning ITA715",
                "วันอังคาร ที่ 20 พ.ย. 65"
            },
            {
                "a weekday in the Christian era",
                "วันพฤหัสบดีที่ 20 พฤศจิกายน ค.ศ. 2022",
                "(3,1): warning ITA715",
                "วันพฤหัสบดีที่ 20 พฤศจิกายน ค.ศ. 2022"
            },
            {
                "a weekday over a line end",
                "วันอังคารที่ ๒๐\nพฤศจิกายน พ.ศ. ๒๕๖๕",
                "(3,1): warning ITA715",
                "วันอังคารที่ ๒๐\nพฤศจิกายน พ.ศ. ๒๕๖๕"
            },
            { "a weekday with slashes", "วันอังคารที่ 20/11/2565", "(3,1): warning ITA715", "วันอังคารที่ 20/11/2565" },
            { "a Thai zero for O", "ตามข้อ ๐๓๔ ของแบบวัด", "(3,8): warning ITA716", "ตามข้อ O34 ของแบบวัด" },
            { "an Arabic zero for O", "ข้อ 012", "(3,5): warning ITA716", "ข้อ O12" },
            { "a Thai zero at the head of a row", "| ๐๑๒ | แผน |", "(3,3): warning ITA716", "| ๐๑๒ | แผน |" },
            {
                "a Thai zero beside the item's title",
                "| ๐๑ | โครงสร้าง |",
                "(3,3): warning ITA716",
                "| ๐๑ | โครงสร้าง |"
            },
        };

    public static TheoryData<string> RightWords =>
        [
            "น้ำ ทำ ที่ ผู้ สิทธิ์ พันธุ์ ปี๊บ ก๋วยเตี๋ยว เก๊กฮวย ฤๅษี เพชร แก้ม ขณะนี้ ปัจจุบันนี้ องค์ สงฆ์ ศิลป์ "
                + "บริสุทธิ์",
            "พุทฺธํ สรณํ คจฺฉามิ พาหุํ กิํ",
            "ระบบITA แบบวัดOITข้อ วิตามินC และแผนBของกอง กว้าง๓xยาว๔ กว้างxยาวxสูง e-Serviceของหน่วยงาน",
            "👨‍👩‍👧 ครอบครัว می‌خواهم ภาษาрусскийและ中文ศูนย์",
            "ขุดลอกคลองขนาดกว้าง ๓ เมตร คลองขนาดเล็ก คลองขนานถนน บริเวณคลองขนาน",
            "ตำบลคลองขนากร่วมกับประชาชน อบต.คลองขนากรับฟัง คลองขนาก ณ ห้องประชุม คลองขนากจ.อ่างทอง",
            "องค์การบริหารส่วนจังหวัดอ่างทอง องค์กรปกครองส่วนท้องถิ่น องค์การบริหารส่วนตำบล",
            "วันอังคารที่ ๒๙ พฤศจิกายน ๒๕๖๕ ส่วนรายงานพิมพ์วันที่ ๒๐ ซึ่งไม่ใช่วันอังคารและอยู่ก่อน วันอาทิตย์ที่ 20 "
                + "พ.ย. 65 วันจันทร์ถึงวันศุกร์",
            "วันอังคารที่ ๒๐ และวันอังคารที่ ๓๑ กุมภาพันธ์ ๒๕๖๕",
            "เวลา ๐๙.๓๐ น. โทร. ๐๓๕-๖๓๑-๐๐๐ โทร. ๐๓๔ ๖๓๑๐๐๐ ร้อยละ ๐.๑๒ วันที่ ๐๑ มกราคม ๒๕๖๖ หมู่ที่ ๐๑ ข้อ ๑๒ ข้อ "
                + "๓๔ ข้อ ๐.๑ ข้อ 012-345",
            "| ๐๑ | นายก |",
            "๐๑ ตุลาคม ๒๕๖๕",
            "[แผน](files/ประจ\u0E4D\u0E32ปี.pdf) https://example.go.th/คลองชนาก <a href=\"คลองชนาก\">ก</a> "
                + "files/ตำบลคลองชนาก.pdf#page=2",
        ];

    private const string LongPage = """
        # รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. ๒๕๖๖

        องค์การบริหารส่วนตำบลคลองขนาก อำเภอวิเศษชัยชาญ จังหวัดอ่างทอง มีพื้นที่ ๒๑.๕ ตารางกิโลเมตร แบ่งเป็น ๗ หมู่บ้าน ประชากร ๔,๒๑๓ คน (ข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๖)
        ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. ๒๕๓๗ และที่แก้ไขเพิ่มเติมถึง (ฉบับที่ ๗) พ.ศ. ๒๕๖๒ มาตรา ๖๗ (๑) – (๘)

        ## ข้อ ๑ โครงการขุดลอกคลองและกำจัดวัชพืช

        1. ขุดลอกคลองขนาดปากกว้าง ๖ เมตร ก้นคลองกว้าง ๓ เมตร ลึกเฉลี่ย ๑.๕๐ เมตร ยาว ๘๕๐ เมตร หมู่ที่ ๐๓
        2. ก่อสร้างถนนคอนกรีตเสริมเหล็ก กว้าง 4.00 x ยาว 250 x หนา 0.15 ม. งบประมาณ 498,000 บาท (ร้อยละ 98.04)
        3. ติดตั้งไฟฟ้าสาธารณะ LED ๑๒V จำนวน ๔๐ จุด ตามแบบมาตรฐาน มอก.๑๙๕๕–๒๕๕๑

        | ลำดับ | รายการ | วันที่ | เวลา | หมายเหตุ |
        |---|---|---|---|---|
        | ๐๑ | ประชุมสภาฯ สมัยสามัญ ที่ ๑/๒๕๖๖ | วันพุธที่ ๑๕ กุมภาพันธ์ ๒๕๖๖ | ๐๙.๓๐ น. | ครบองค์ประชุม |
        | ๐๒ | ประชาคมหมู่บ้าน | วันศุกร์ที่ ๑๗ มี.ค. ๖๖ | ๐๘.๐๐–๑๒.๐๐ น. | โทร. ๐ ๓๕๖๓ ๑๑๑๑ |

        ผู้ยื่นคำขอสามารถติดต่อสำนักปลัด อบต.คลองขนาก ได้ในวันจันทร์–วันศุกร์ เวลา ๐๘.๓๐–๑๖.๓๐ น. หรือทางเว็บไซต์ https://www.khlongkhanak.go.th/oit/2566/o18.html
        ผู้ใดพบเห็นการเรียกรับสินบน แจ้งได้ที่ช่องทางร้องเรียนฯ ทั้งนี้ จะเก็บข้อมูลของผู้แจ้งเป็นความลับ ๆ อย่างเคร่งครัด

        > “ซื่อสัตย์ สุจริต ไม่รับของขวัญ” (No Gift Policy) คือเจตนารมณ์ของเจ้าหน้าที่ทุกคนในองค์กร

        ก๊าซเรือนกระจก น้ำเสีย ขยะมูลฝอย ปุ๋ยอินทรีย์ ผักตบชวา ฯลฯ เป็นเรื่องที่ต้องแก้ไขร่วมกันทั้งกลุ่มเกษตรกร ผู้สูงอายุ และเด็กปฐมวัย
        """;

    [Fact]
    public void A_page_of_right_Thai_is_left_alone()
    {
        Assert.Equal("", Warnings(LongPage));
        Assert.Equal(LongPage, Mended(LongPage));
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_told_at_its_place_and_mended_if_it_can_mean_one_thing_only(
        string slip,
        string words,
        string told,
        string mended
    )
    {
        Assert.NotEmpty(slip);
        Assert.Contains($"content/contact.md{told}", Warnings(words), StringComparison.Ordinal);
        Assert.Equal(mended, Mended(words));
    }

    [Theory]
    [MemberData(nameof(RightWords))]
    public void What_only_looks_like_a_slip_is_left_alone(string words)
    {
        Assert.Equal("", Warnings(words));
        Assert.Equal(words, Mended(words));
    }

    [Fact]
    public void A_neighbour_whose_name_is_alike_is_right_once_the_settings_name_it()
    {
        var settings = Settings.Replace("\"โรงเรียนวัดท่าช้าง\"", "\"คลองขนาน\"", StringComparison.Ordinal);
        var result = SiteInAString.Build(
            $"{settings}-- content/contact.md --\n# ติดต่อ\n\nตำบลคลองขนาน ติดกับตำบลคลองขนาก\n"
        );

        Assert.Equal("", Lines(result));
    }

    [Fact]
    public void Between_two_right_names_nothing_is_mended()
    {
        var settings = Settings.Replace("\"โรงเรียนวัดท่าช้าง\"", "\"คลองขนาน\"", StringComparison.Ordinal);
        var page = $"{settings}-- content/contact.md --\n# ติดต่อ\n\nตำบลคลองขนาร\n";

        Assert.Contains(
            "content/contact.md(3,5): warning ITA714",
            Lines(SiteInAString.Build(page)),
            StringComparison.Ordinal
        );
        Assert.Empty(TextFixes.Of(SiteInAString.Tree(page)).Value!);
    }

    [Fact]
    public void Every_message_reads_as_it_was_accepted()
    {
        var messages = new StringBuilder();
        foreach (var row in Slips)
            messages.Append("== ").Append(row.Data.Item1).Append('\n').Append(Warnings(row.Data.Item2)).Append("\n\n");

        Golden.Matches("text-messages.txt", messages.ToString());
    }

    [Fact]
    public void The_words_of_the_repository_s_own_site_are_right()
    {
        var result = SiteBuild.Run(Disk.Fixing.RealTree);

        Assert.DoesNotContain(result.Diagnostics, IsOfText);
    }

    [Fact]
    public void A_name_of_a_file_that_other_machines_cannot_open_is_told()
    {
        string[] files = ["้ข้อมูล.pdf", "แผน /แผน.pdf", "แผน .pdf", "ประจ\u0E4D\u0E32ปี.pdf"];
        var result = SiteInAString.Build(
            $"{Settings}-- content/contact.md --\n# ติดต่อ\n\n{string.Join('\n', files.Select(file => $"[ก](<files/{file}>)"))}\n",
            files.Select(file => SiteInAString.File($"content/files/{file}", [1]))
        );

        Golden.Matches("text-file-names.txt", Lines(result));
    }

    [Fact]
    public void A_misspelt_name_in_the_settings_is_told_there() =>
        Assert.Contains(
            "site.config.json(2,74): warning ITA714",
            Lines(
                SiteInAString.Build(
                    "-- site.config.json --\n{\n  \"agency\": { \"name\": \"องค์การบริหารส่วนตำบลคลองขนาก\", "
                        + "\"shortName\": \"อบต.คลองชนาก\", \"subdistrict\": \"คลองขนาก\" },\n  \"fiscalYear\": "
                        + "2570, \"theme\": \"plain\", \"eit\": { \"url\": \"https://survey.example.go.th/eit/abc\" "
                        + "}\n}\n"
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_long_text_is_read_in_a_moment()
    {
        var text =
            string.Concat(Enumerable.Repeat("องค์การคลองคลองบริหารสคลองขนา่่่่ ๐๑ วันวันอังคาร ", 20_000))
            + new string('\u0E49', 200_000)
            + new string('เ', 200_000)
            + new string('<', 200_000);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Warnings(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), clock.Elapsed.ToString());
    }

    internal static string Site(string words) => $"{Settings}-- content/contact.md --\n# ติดต่อ\n\n{words}\n";

    internal static string Mended(string words)
    {
        var page = Site(words);
        var files = TextFixes.Of(SiteInAString.Tree(page)).Value!;
        return files.Count == 0 ? words : Assert.Single(files).After["# ติดต่อ\n\n".Length..].TrimEnd('\n');
    }

    private static string Warnings(string words) => Lines(SiteInAString.Build(Site(words)));

    private static string Lines(BuildResult result) =>
        string.Join('\n', result.Diagnostics.Where(IsOfText).Select(diagnostic => diagnostic.ToLine(Language.Thai)));

    private static bool IsOfText(Diagnostic diagnostic) =>
        Problems.Of(typeof(TextProblems)).Contains(diagnostic.Problem);
}
