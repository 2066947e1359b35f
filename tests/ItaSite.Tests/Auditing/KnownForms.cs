using CsCheck;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Sheets;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Tests.Auditing;

/// <summary>
/// The forms of the real year: each is known from its heads, however offices write them, and none is taken for another.
/// </summary>
public class KnownForms
{
    private static readonly IReadOnlyList<TableForm> Forms = Read();

    [Fact]
    public void Each_is_known_from_the_words_of_the_form() =>
        Assert.All(
            Forms,
            form => Assert.Equal(All(form), Recognised(form.Columns.Select(column => (column.Key, column.Names[0]))))
        );

    [Fact]
    public void Each_is_known_from_the_words_of_other_offices() =>
        Assert.All(
            Forms,
            form =>
                Assert.All(
                    Enumerable.Range(1, form.Columns.Max(column => column.Names.Count) - 1),
                    word =>
                        Assert.Equal(
                            All(form),
                            Recognised(
                                form.Columns.Select(column =>
                                    (column.Key, column.Names[Math.Min(word, column.Names.Count - 1)])
                                )
                            )
                        )
                )
        );

    [Fact]
    public void None_is_taken_for_another_by_its_required_columns() =>
        Assert.All(
            Forms,
            form =>
                Assert.StartsWith(
                    $"{form.Key}: ",
                    Recognised(
                        form.Columns.Where(column => column.IsRequired).Select(column => (column.Key, column.Names[0]))
                    ),
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void Any_choice_of_words_and_columns_in_any_order_is_known() =>
        Gen.Select(
                Gen.Int[0, Forms.Count - 1],
                Gen.Int[0, 1000].Array[24],
                Gen.Int[0, 2].Array[24],
                Gen.Int[0, 3].Array[24]
            )
            .Sample(
                (index, words, left, signs) =>
                {
                    var form = Forms[index];
                    var heads = form
                        .Columns.Index()
                        .Where(column => column.Item.IsRequired || left[column.Index] > 0)
                        .OrderBy(column => words[23 - column.Index])
                        .Select(column =>
                            Sign(column.Item.Names[words[column.Index] % column.Item.Names.Count], signs[column.Index])
                        )
                        .ToList();
                    return FormRecognition.Of(Table(heads), Forms, null, "x.csv", default, [])?.Form.Key == form.Key;
                },
                iter: 300
            );

    [Theory]
    [InlineData(
        "monthly-procurement",
        "ลำดับที่|งานจัดซื้อ/จัดจ้าง|วงเงินที่จะซื้อ หรือจ้าง (บาท)|ราคากลาง "
            + "(บาท)|วิธีซื้อ/จ้าง|รายชื่อผู้เสนอราคาและราคาที่เสนอ "
            + "รายชื่อผู้เสนอราคา|รายชื่อผู้เสนอราคาและราคาที่เสนอ ราคาที่เสนอ|ผู้ได้รับการคัดเลือกและราคาที่ตกลง "
            + "ผู้ได้รับการคัดเลือก|ผู้ได้รับการคัดเลือกและราคาที่ตกลง "
            + "ราคาที่ตกลง|เหตุผลที่คัดเลือกโดยสรุป|เลขที่และวันที่ของสัญญา เลขที่|เลขที่และวันที่ของสัญญา วันที่",
        "no=0 item=1 budget=2 median-price=3 method=4 bidders=5 winner=7 agreed-price=8 reason=9 contract=10 "
            + "contract-date=11"
    )]
    [InlineData(
        "monthly-procurement",
        "ที่|งานที่จัดซื้อหรือจัดจ้าง|วงเงินที่จะซื้อหรือจ้าง|ราคากลาง|วิธีซื้อหรือจ้าง|รายชื่อผู้เสนอราคาและราคาที่เสนอ|ผู้ได้รับการคัดเลือกและราคาที่ตกลงจะซื้อหรือจ้างฯ|เหตุผลที่คัดเลือกโดยสรุป|เลขที่และวันที่ของสัญญาหรือข้อตกลงฯ",
        "no=0 item=1 budget=2 median-price=3 method=4 bidders=5 winner=6 reason=7 contract=8"
    )]
    [InlineData(
        "complaint-statistics",
        "ประจำเดือน|จำนวนเรื่อง ทั้งหมด|จำนวนเรื่อง ดำเนินการแล้วเสร็จ|จำนวนเรื่อง อยู่ระหว่างดำเนินการ|หมายเหตุ",
        "period=0 total=1 completed=2 in-progress=3 note=4"
    )]
    [InlineData(
        "service-statistics",
        "เดือน|จำนวนผู้รับบริการ (คน) ณ ที่ทำการ|จำนวนผู้รับบริการ (คน) E-Service|จำนวนผู้รับบริการ (คน) รวม",
        "month=0 walk-in=1 e-service=2 total=3"
    )]
    [InlineData("dos-and-donts", "ข้อ|ข้อควรทำ (Do's)|ข้อไม่ควรทำ (Don’ts)", "no=0 do=1 dont=2")]
    [InlineData(
        "plan-progress",
        "ที่|โครงการ|งบประมาณ ตามแผน|งบประมาณ เบิกจ่าย|ผลการดำเนินงาน",
        "no=0 project=1 budget=2 disbursed=3 status=4"
    )]
    public void Stacked_and_ragged_heads_are_known(string key, string heads, string columns)
    {
        var followed = FormRecognition.Of(Table(heads.Split('|')), Forms, null, "x.csv", default, [])!;

        Assert.Equal(key, followed.Form.Key);
        Assert.All(
            columns.Split(' ').Select(pair => pair.Split('=')),
            pair =>
                Assert.Equal(
                    $"{pair[0]}={pair[1]}",
                    $"{pair[0]}={(followed.Columns.TryGetValue(pair[0], out var place) ? $"{place}" : "-")}"
                )
        );
    }

    [Theory]
    [InlineData("ชื่อ|จำนวน")]
    [InlineData("ลำดับ|รายการ|หมายเหตุ")]
    [InlineData("วันที่|กิจกรรม|สถานที่|ผู้เข้าร่วม")]
    [InlineData("")]
    public void A_table_of_something_else_follows_none(string heads) =>
        Assert.Null(FormRecognition.Of(Table(heads.Split('|')), Forms, null, "x.csv", default, []));

    [Fact]
    public void Heads_of_any_letters_are_no_crash() =>
        Gen.String.Array[0, 12].Sample(heads => FormRecognition.Of(Table(heads), Forms, null, "x.csv", default, []));

    private static IReadOnlyList<TableForm> Read()
    {
        var path = Path.Combine(Repository.Root, "content", "oit", "2566", FormsReader.FileName);
        var diagnostics = new DiagnosticBag();
        var source = SourceText.Read(
            SiteInAString.File("content/oit/2566/forms.yaml", File.ReadAllBytes(path)),
            diagnostics
        );
        var forms = FormsReader.Read(source!, new FiscalYear(2566), diagnostics);
        Assert.Empty(diagnostics);
        return forms;
    }

    private static string Sign(string head, int sign) =>
        sign switch
        {
            1 => $"{head} (บาท)",
            2 => ThaiDigits.ToThai(string.Join(' ', head.Chunk(4).Select(letters => new string(letters)))),
            3 => $"{head}ฯ",
            _ => head,
        };

    private static string All(TableForm form) =>
        Described(
            form.Key,
            form.Columns.Select(column => column.Key).Index().Select(column => (column.Item, column.Index))
        );

    private static string Recognised(IEnumerable<(string Key, string Head)> columns) =>
        FormRecognition.Of(Table([.. columns.Select(column => column.Head)]), Forms, null, "x.csv", default, [])
            is { } followed
            ? Described(followed.Form.Key, followed.Columns.Select(column => (column.Key, column.Value)))
            : "none";

    private static string Described(string form, IEnumerable<(string Key, int Place)> columns) =>
        $"{form}: {string.Join(' ', columns.OrderBy(column => column.Place).Select(column => $"{column.Key}={column.Place}"))}";

    private static DataTable Table(IReadOnlyList<string> heads) =>
        new(
            null,
            [],
            [],
            [.. heads.Index().Select(head => new DataColumn(head.Item, null, ColumnKind.Text, 0, head.Index + 1))],
            [],
            []
        );
}
