using System.Globalization;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Cli;

/// <summary>
/// What <c>ita verify</c> found as a paper that a clerk can forward: in Thai, with what was looked at, when, from
/// where, what differs, and what to do now.
/// </summary>
internal static class VerifyReport
{
    private const string Html = ".html";
    private const string Text = ".txt";

    private static readonly string[] WhatToDo =
    [
        "เก็บรายงานนี้และภาพหน้าจอไว้เป็นหลักฐาน อย่าเพิ่งลบสิ่งใดบนเครื่องแม่ข่าย",
        "แจ้งผู้ดูแลเครื่องแม่ข่ายหรือบริษัทที่ให้เช่าพื้นที่ ขอให้สำเนาบันทึกการเข้าใช้ (log) แล้วปิดช่องทางที่ถูกใช้",
        "แจ้งหัวหน้าหน่วยงาน และแจ้งเหตุต่อ ThaiCERT "
            + "สำนักงานคณะกรรมการการรักษาความมั่นคงปลอดภัยไซเบอร์แห่งชาติ (สกมช.) "
            + "ตามที่อยู่ใน www.thaicert.or.th หรือ www.ncsa.or.th",
        "ถ้าข้อมูลส่วนบุคคลอาจรั่วไหล ให้แจ้งเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลของหน่วยงานทันที "
            + "กฎหมายให้แจ้งสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลภายใน ๗๒ ชั่วโมง",
        "เปลี่ยนรหัสผ่านของเครื่องแม่ข่ายและ FTP ทุกบัญชี แล้วคัดลอกโฟลเดอร์ผลลัพธ์ของ ita build ขึ้นใหม่ทั้งโฟลเดอร์",
        "ตรวจซ้ำด้วย ita verify จนไม่พบสิ่งที่ต่าง และขอให้ Google ตรวจใหม่ผ่าน Search Console "
            + "ถ้าผลการค้นหายังแสดงหน้าพนัน",
    ];

    public static bool CanWrite(string file) =>
        file.EndsWith(Html, StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(Text, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="DiskException">The file can't be written.</exception>
    public static void Write(string file, VerifyFacts facts)
    {
        var text = file.EndsWith(Html, StringComparison.OrdinalIgnoreCase) ? HtmlOf(facts) : TextOf(facts);
        WholeFile.Put(Path.GetFullPath(file), file, Encoding.UTF8.GetBytes(text));
    }

    private static IEnumerable<(string Name, string Value)> Facts(VerifyFacts facts)
    {
        yield return ("สิ่งที่ตรวจ", VisibleText.OneLine(facts.Place));
        yield return ("เริ่มตรวจเมื่อ", TimeOf(facts.Started));
        yield return (
            "เทียบกับ",
            facts.Counts.IsOwnWord ? "รายการของสิ่งที่ตรวจเอง (ไม่ใช่หลักฐาน)"
            : facts.Against is null ? "รายการที่เก็บไว้เมื่อเผยแพร่ (published/SHA256SUMS)"
            : VisibleText.OneLine(facts.Against)
        );
        if (facts.Live is not { } live)
            yield break;

        yield return ("เครื่องแม่ข่ายที่ตอบ", live.HostMachine ?? "–");
        yield return ("ตรวจจากเครื่อง", live.OwnMachine ?? "–");
        yield return (
            "วิธีตรวจ",
            "เปิดทุกหน้าในฐานะเบราว์เซอร์ โปรแกรมค้นหา โทรศัพท์ ผู้ที่มาจากผลการค้นหา และโทรศัพท์ที่มาจากผลการค้นหา"
        );
    }

    private static string TextOf(VerifyFacts facts)
    {
        var text = new StringBuilder("รายงานการตรวจเว็บไซต์\n\n");
        foreach (var (name, value) in Facts(facts))
            text.Append($"{name}: {value}\n");

        text.Append("\nผล\n");
        foreach (var sentence in VerifySentences.Summary(Language.Thai, facts.Counts))
            text.Append($"- {sentence}\n");

        if (facts.Diagnostics.Count > 0)
            text.Append("\nสิ่งที่พบ\n");

        foreach (var said in facts.Diagnostics)
            text.Append($"- {NameOf(said)} [{said.Problem.Code}] {said.Message(Language.Thai)}\n");

        if (facts.Errors > 0)
            text.Append("\nสิ่งที่ต้องทำ\n");

        foreach (var (number, step) in facts.Errors > 0 ? WhatToDo.Index() : [])
            text.Append($"{number + 1}. {step}\n");

        return text.ToString();
    }

    private static string HtmlOf(VerifyFacts facts)
    {
        var html = new HtmlWriter();
        html.Write(
            $$"""
            <!DOCTYPE html>
            <html lang="th">
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>รายงานการตรวจเว็บไซต์</title>
            <style>
            body { font: 16px/1.6 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            table { border-collapse: collapse; width: 100% }
            th, td { border: 1px solid #888; padding: .3rem .5rem; text-align: left; vertical-align: top }
            td { overflow-wrap: anywhere }
            </style>
            <h1>รายงานการตรวจเว็บไซต์</h1>
            <table>

            """
        );
        foreach (var (name, value) in Facts(facts))
            html.Write($"<tr><th scope=\"row\">{name}</th><td>{value}</td></tr>\n");

        html.Write($"</table>\n<h2>ผล</h2>\n<ul>\n");
        foreach (var sentence in VerifySentences.Summary(Language.Thai, facts.Counts))
            html.Write($"<li>{sentence}</li>\n");

        html.Write($"</ul>\n");
        if (facts.Diagnostics.Count > 0)
        {
            html.Write($"<h2>สิ่งที่พบ</h2>\n<table>\n");
            html.Write(
                $"<tr><th scope=\"col\">ที่</th><th scope=\"col\">รหัส</th><th scope=\"col\">สิ่งที่พบ</th></tr>\n"
            );
            foreach (var said in facts.Diagnostics)
                html.Write($"<tr><td>{NameOf(said)}</td><td>{said.Problem.Code}</td>")
                    .Write($"<td>{said.Message(Language.Thai)}</td></tr>\n");

            html.Write($"</table>\n");
        }

        if (facts.Errors > 0)
        {
            html.Write($"<h2>สิ่งที่ต้องทำ</h2>\n<ol>\n");
            foreach (var step in WhatToDo)
                html.Write($"<li>{step}</li>\n");

            html.Write($"</ol>\n");
        }

        html.Write($"</html>\n");
        return html.Written.Value;
    }

    private static string NameOf(Diagnostic said) => VisibleText.OneLine(said.Place.File);

    private static string TimeOf(DateTimeOffset time) =>
        $"{ThaiCalendar.Short(DateOnly.FromDateTime(time.DateTime))} เวลา "
        + $"{time.ToString("HH:mm", CultureInfo.InvariantCulture)} น. "
        + $"(UTC{time.ToString("zzz", CultureInfo.InvariantCulture)})";
}
