using System.Text;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>answers.csv: the answer sheet, one row an item.</summary>
internal static class AnswersCsv
{
    private static readonly string[] Columns =
    [
        "ข้อ",
        "รายการ",
        "ที่อยู่",
        "ที่อยู่ของหลักฐาน",
        "คำอธิบาย",
        "หมายเหตุ",
    ];

    /// <param name="isForOffice">Says what to set where addresses are not whole.</param>
    public static string Text(Register register, SiteConfig config, bool isForOffice)
    {
        var note =
            config.BaseUrl is not null ? null
            : isForOffice ? Answer.BaseUrlIsMissing
            : Answer.AddressIsNotWhole;
        var csv = new StringBuilder();
        CsvText.AppendRow(csv, Columns);
        foreach (var answer in register.Items.Select(record => new Answer(record, register.Year.Catalogue, config)))
        {
            CsvText.AppendRow(
                csv,
                [
                    answer.Code,
                    answer.Title,
                    answer.Url,
                    string.Join(' ', answer.Evidence.Select(answer.UrlOf)),
                    answer.Explanation,
                    string.Join(" / ", new[] { answer.Sample, note }.OfType<string>()),
                ]
            );
        }

        return csv.ToString();
    }
}
