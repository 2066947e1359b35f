using System.Text;
using ItaSite.Data;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>closed.yaml as text: the same for the same year, on any machine.</summary>
internal static class ClosedYearText
{
    public static string Of(ClosedYear closed)
    {
        var text = new StringBuilder();
        text.Append(
            "# คำสั่ง ita close เขียนไฟล์นี้ อย่าแก้ด้วยมือ: ค่าตรวจสอบ (SHA-256) ของทุกหน้า เอกสาร และข้อมูล\n# "
                + "ที่เผยแพร่เมื่อปิดการประเมิน และการเปลี่ยนแปลงหลังจากนั้นพร้อมเหตุผล\n\n"
        );
        text.Append($"fiscal-year: {closed.Year}\n");
        if (closed.Closed is { } day)
            text.Append($"closed: {ThaiCalendar.Written(day)}\n");

        text.Append("\nfiles:\n");
        foreach (var file in closed.Files)
        {
            Append(text, "  - file", file.File);
            Append(text, "    address", file.Address?.Value);
            text.Append($"    sha256: {file.Sum}\n");
        }

        if (closed.Changes.Count > 0)
            text.Append("\nchanges:\n");

        foreach (var change in closed.Changes)
        {
            text.Append(
                $"  - date: {ThaiCalendar.Written(change.Date)}\n    change: {ClosedYearWords.Of(change.Kind)}\n"
            );
            Append(text, "    file", change.File);
            Append(text, "    address", change.Address?.Value);
            Append(text, "    from", change.From?.Value);
            if (change.Was is { } was)
                text.Append($"    was: {was}\n");

            Append(text, "    reason", change.Reason);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append($"{name}: {YamlText.Quoted(value)}\n");
    }
}
