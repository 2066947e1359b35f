using System.Text;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>checklist.csv: one row an element, as Excel opens it (RFC 4180).</summary>
internal static class RegisterCsv
{
    private static readonly string[] Columns =
    [
        "ข้อ",
        "รายการ",
        "ตัวชี้วัดย่อย",
        "กลุ่ม",
        "ผู้รับผิดชอบ",
        "หน่วยงานแจ้งว่า",
        "เผยแพร่เมื่อ",
        "องค์ประกอบ",
        "ข้อความตามเกณฑ์",
        "ผลการตรวจ",
        "หลักฐาน",
        "คะแนนของข้อ",
    ];

    private const string PointsAtRisk = "คะแนนที่เสี่ยงเสีย";
    private const string Rules = "ผลตามเงื่อนไข";

    /// <param name="isForOffice">With points at risk and advice.</param>
    public static string Text(Register register, SiteConfig config, bool isForOffice)
    {
        var csv = new StringBuilder();
        CsvText.AppendRow(csv, isForOffice ? [.. Columns, PointsAtRisk, Rules] : [.. Columns, Rules]);
        foreach (var record in register.Items)
        {
            foreach (var element in record.Elements)
                CsvText.AppendRow(csv, Row(register.Year, record, element, config, isForOffice));
        }

        return csv.ToString();
    }

    private static string[] Row(
        AssessmentYear year,
        ItemRecord record,
        ElementRecord element,
        SiteConfig config,
        bool isForOffice
    ) =>
        [
            record.Item.Code.Value,
            record.Item.Title,
            record.SubIndicator.Id,
            record.Group.Title ?? "",
            string.Join(", ", year.Catalogue.UnitsOf(record.Item).Select(unit => unit.Title)),
            record.Page?.Declared is { } declared ? StateWords.Of(declared) : "",
            record.Page?.Page.Published is { } published ? Wording.Iso(published) : "",
            element.Element.Key,
            element.Element.Statement,
            StateWords.Of(element.State),
            string.Join(
                ' ',
                element.Evidence.Select(evidence =>
                    evidence.Destination.From(SiteAddresses.RegisterCsv(year.Year), config.BaseUrl)
                )
            ),
            Points(record.Points),
            .. isForOffice ? [Points(record.PointsAtRisk)] : Array.Empty<string>(),
            string.Join(" / ", element.Verdicts.Select(verdict => OfVerdict(verdict, isForOffice))),
        ];

    private static string OfVerdict(RuleVerdict verdict, bool isForOffice)
    {
        var said = verdict.Word ?? ShownVerdict.MessageOf(verdict, isForOffice);
        var judged = said is null ? ShownVerdict.NotComplete : $"{ShownVerdict.Word(verdict.Outcome)}: {said}";
        return $"{verdict.Rule}: {judged}";
    }

    /// <summary>As short as they are, at most four decimals.</summary>
    public static string Points(decimal points) => points.ToString("0.####");
}
