using System.Text;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>What beginning a year makes of the site's files.</summary>
/// <param name="Told">What the office should know before.</param>
internal sealed record NewYearPlan(YearStart Start, FiscalYear Year, IReadOnlyList<Diagnostic> Told)
{
    public HtmlText Html(Desk desk)
    {
        var (html, number) = (new HtmlWriter(), desk.Wording);
        html.Write(
            $"""
            <p class="lead">{desk.Say(
                $"จะเริ่มปี {number.Year(Year)} ดังนี้ ยังไม่มีสิ่งใดถูกเขียน และเลิกทำได้ภายหลัง",
                $"Year {Year} will begin so. Nothing is written yet, and it can be undone later."
            )}</p><ul class="plan">
            <li>{desk.Say("สร้างไฟล์ใหม่", "New files:")} <strong>{number.Number(Start.Files.Count)}</strong>
            {Files(desk, Start.Files.Select(file => file.Path))}</li>
            <li>{desk.Say("หน้าที่มีเนื้อหาจากปีก่อนเป็นร่าง", "Pages with drafts of the year before:")}
            <strong>{number.Number(Start.CarriedPages)}</strong></li>
            """
        );
        if (Start.Replaced.Count > 0)
            html.Write(
                $"""
                <li>{desk.Say("แก้ไฟล์ที่ยังไม่ได้กรอก", "Unfilled files that change:")}
                <strong>{number.Number(Start.Replaced.Count)}</strong>
                {Files(desk, Start.Replaced.Select(file => file.Path))}</li>
                """
            );

        if (Start.Removed.Count > 0)
            html.Write(
                $"""
                <li>{desk.Say("เอาไฟล์ว่างที่ปีใหม่ไม่ใช้ออก", "Unfilled files that go:")}
                <strong>{number.Number(Start.Removed.Count)}</strong> {Files(desk, Start.Removed)}</li>
                """
            );

        html.Write($"</ul>{Shown.Findings(desk, Told)}{OldLinks(desk)}");
        return html.Written;
    }

    /// <param name="isCurrent">Whether the settings are to name it as the year of now.</param>
    public (IReadOnlyList<FileChange> Changes, Diagnostic? Refusal) Changes(Desk desk, bool isCurrent)
    {
        var changes = Start.Files.Select(file => FileChange.New(file.Path, file.Bytes.ToArray())).ToList();
        foreach (var file in Start.Replaced)
            changes.Add(new FileChange(file.Path, desk.Files.Open(file.Path)?.Version, file.Bytes.ToArray()));

        changes.AddRange(Start.Removed.Select(desk.Files.Open).OfType<OpenedFile>().Select(FileChange.Removal));
        if (!isCurrent || Start.Replaced.Any(file => file.Path == SourceTree.ConfigFile))
            return (changes, null);

        if (desk.Files.Open(SourceTree.ConfigFile) is not { Text: { } written } settings)
            return (changes, null);

        var path = FieldPath.Of("fiscalYear");
        var edited = DataFileText.Set(SourceTree.ConfigFile, written, path, new FieldValue.Word($"{Year}"));
        changes.Add(new FileChange(settings.Path, settings.Version, Encoding.UTF8.GetBytes(edited.Text)));
        return (changes, edited.Refusal);
    }

    private static HtmlText Files(Desk desk, IEnumerable<string> paths)
    {
        var html = new HtmlWriter();
        html.Write($"<details><summary>{desk.Say("รายชื่อไฟล์", "Their names")}</summary><ul>");
        foreach (var path in paths)
            html.Write($"<li>{path}</li>");

        html.Append("</ul></details>");
        return html.Written;
    }

    /// <summary>Links of the settings that name the year of now go on leading there.</summary>
    private static HtmlText OldLinks(Desk desk)
    {
        var html = new HtmlWriter();
        if (
            desk.Site.Latest.CurrentYear is { } now
            && desk.Files.Open(SourceTree.ConfigFile)?.Text is { } settings
            && settings.Contains($"oit/{now}/", StringComparison.Ordinal)
        )
            html.Write(
                $"""
                <p>{desk.Say(
                    $"เมนูหรือช่องทางในหน้าตั้งค่ามีลิงก์ไปปี {now} โดยตรง แก้หลังเริ่มปีใหม่ให้เป็นหัวข้อ (topic) "
                        + "หรือ /oit/current/ เพื่อให้ตามปีปัจจุบันเสมอ",
                    $"The settings link to year {now} by its address; name a topic or /oit/current/ in its place, which"
                        + " follow the current year."
                )} <a href="{WorkplaceAddress.Settings}">{desk.Say("ตั้งค่า", "Settings")}</a></p>
                """
            );

        return html.Written;
    }
}
