using ItaSite.Diagnostics;

namespace ItaSite.Tests.Auditing;

/// <summary>A site with forms of its own and one page that shows tables.</summary>
internal static class FormsOfTheTests
{
    public const string Yaml = """
        fiscal-year: 2570
        forms:
          - key: procurement
            title: สรุปรายเดือน
            source: ทดสอบ
            columns:
              - { key: item, names: [งานที่ซื้อหรือจ้าง], required: true }
              - { key: budget, names: [วงเงินที่จะซื้อหรือจ้าง, วงเงิน], type: number, required: true }
              - { key: median-price, names: [ราคากลาง], type: number, required: true }
              - { key: bidders, names: [รายชื่อผู้เสนอราคาและราคาที่เสนอ], required: true }
              - { key: winner, names: [ผู้ได้รับการคัดเลือกและราคาที่ตกลง, ผู้ได้รับการคัดเลือก], required: true }
              - { key: agreed-price, names: [ราคาที่ตกลง], type: number }
              - { key: contract, names: [เลขที่และวันที่ของสัญญา], required: true }
            checks:
              - totals: [budget]
              - at-most: { column: winner, limits: [budget, median-price] }
              - at-most: { column: agreed-price, limits: [budget, median-price] }
              - one-of: { column: winner, among: bidders }
              - within: contract
              - unique: contract
              - every-month: tables
          - key: complaints
            title: สถิติเรื่องร้องเรียน
            columns:
              - { key: month, names: [เดือน, ไตรมาส], type: month, required: true }
              - { key: total, names: [ทั้งหมด, จำนวนเรื่อง], type: number, required: true }
              - { key: completed, names: [แล้วเสร็จ], type: number, required: true }
              - { key: in-progress, names: [อยู่ระหว่างดำเนินการ], type: number }
              - { key: answered, names: [วันที่ตอบ], type: date }
            checks:
              - totals: [total, completed]
              - adds-up: { parts: [completed, in-progress], whole: total }
              - every-month: month

        """;

    public const string ProcurementHead =
        "งานที่ซื้อหรือจ้าง,วงเงินที่จะซื้อหรือจ้าง "
        + "(บาท),ราคากลาง,รายชื่อผู้เสนอราคาและราคาที่เสนอ,ผู้ได้รับการคัดเลือกและราคาที่ตกลง,เลขที่และวันที่ของสัญญา";

    /// <summary>The small site, and an item's page that shows tables as CSV.</summary>
    /// <param name="matter">Further lines of the front matter.</param>
    public static string Site(string matter, params (string Caption, string Csv)[] tables) =>
        $"""
            -- content/oit/2570/forms.yaml --
            {Yaml}
            -- content/oit/2570/a2.md --
            ---
            item: A2
            {matter}
            ---
            ## แผน {"{#plan}"}

            {string.Join("\n\n", tables.Select((table, i) => $"![{table.Caption}](data/t{i + 1}.csv)"))}
            {string.Concat(tables.Select((table, i) => $"\n-- content/oit/2570/data/t{i + 1}.csv --\n{table.Csv}"))}
            """;

    /// <summary>What is said of the site's forms and tables.</summary>
    public static IReadOnlyList<Diagnostic> Faults(string site) =>
        [
            .. SiteInAString
                .Build(site)
                .Diagnostics.Where(diagnostic =>
                    Problems
                        .Of(typeof(FormProblems))
                        .Concat(Problems.Of(typeof(AuditProblems)))
                        .Contains(diagnostic.Problem)
                ),
        ];
}
