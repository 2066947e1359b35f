using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Proving;

/// <summary>
/// The first page of a pack: per item what its address showed, with checksums, and how anybody checks the pack.
/// </summary>
internal sealed class PackIndex
{
    private const string Style =
        "body{font:1rem/1.6 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}"
        + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.3rem .5rem;"
        + "text-align:left;vertical-align:top}code{overflow-wrap:anywhere}section{break-inside:avoid}";

    private readonly HtmlWriter html = new();
    private readonly PackFacts facts;
    private readonly Dictionary<string, string> sums;

    private PackIndex(PackFacts facts, IReadOnlyList<PackedFile> site)
    {
        this.facts = facts;
        sums = site.ToDictionary(file => file.Path, file => file.Sum, StringComparer.Ordinal);
    }

    /// <param name="listSum">The checksum of the list of published files.</param>
    public static string Of(PackFacts facts, IReadOnlyList<PackedFile> site, string listSum)
    {
        var index = new PackIndex(facts, site);
        index.WriteHead(listSum);
        foreach (var item in facts.Items)
            index.Write(item);

        index.WriteChecks();
        return index.html.Written.Value + "</body>\n</html>\n";
    }

    private void WriteHead(string listSum)
    {
        var title = $"ชุดหลักฐานปีงบประมาณ {facts.Register.Year.Year}";
        html.Append("<!doctype html>\n<html lang=\"th\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Write($"<title>{title} {facts.Agency}</title>\n<style>");
        html.Append(Style);
        html.Write($"</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{facts.Agency}</p>\n<table>\n");
        Row("เว็บไซต์", facts.Address ?? "ไม่ได้ระบุที่อยู่");
        Row("จำนวนข้อ", $"{facts.Items.Count}");
        Row("เวลา", $"{facts.Time.Said} ({facts.Time.Meaning.Thai})");
        if (facts.Register.Year.Closed?.Closed is { } closed)
            Row("วันที่ปิดปี", ThaiCalendar.Short(closed));

        Row("ผู้ประทับเวลา", facts.Proof.Stamp is { } stamp ? AuthorityOf(stamp) : "ไม่มี");
        Row("ผู้ลงนาม", facts.Proof.Signers.Any() ? string.Join(", ", facts.Proof.Signers) : "ไม่มี");
        Row("ค่าตรวจสอบ (SHA-256) ของรายการไฟล์ทั้งเว็บไซต์", listSum);
        html.Append("</table>\n<p><a href=\"site/index.html\">เปิดเว็บไซต์ทั้งชุดตามที่เผยแพร่</a></p>\n");
    }

    private static string AuthorityOf(TimeStamp stamp) =>
        stamp.IsVouchedFor ? stamp.Authority : $"{stamp.Authority} (ไม่ได้ตรวจใบรับรอง)";

    private void Row(string name, string value) =>
        html.Write($"<tr><th scope=\"row\">{name}</th><td><code>{value}</code></td></tr>\n");

    private void Write(ItemRecord item)
    {
        html.Write($"<section>\n<h2>{item.Item.Code.Value} {item.Item.Title}</h2>\n<table>\n");
        html.Write($"<tr><th scope=\"row\">สิ่งที่ที่อยู่นี้แสดง</th><td>");
        WriteLink(item.Address.RelativeTo(SiteAddresses.Home), item.Address.Value);
        html.Append("</td></tr>\n");
        if (facts.Address is { } address)
            Row("ที่อยู่", item.Address.Under(address));

        Row("เส้นทางจากหน้าแรก", WayTo(item));
        Row("หน่วยงานแจ้งว่า", DeclaredWord(item.Page?.Declared));
        if (item.Changed is { } changed)
            Row("วันที่ในหน้า", ThaiCalendar.Short(changed));

        html.Append("</table>\n<table>\n<tr><th scope=\"col\">องค์ประกอบด้านข้อมูล</th>");
        html.Append("<th scope=\"col\">ผล</th><th scope=\"col\">หลักฐาน</th></tr>\n");
        foreach (var element in item.Elements)
            Write(element, item);

        html.Append("</table>\n</section>\n");
    }

    private void Write(ElementRecord element, ItemRecord item)
    {
        html.Write($"<tr><td>{element.Element.Statement}</td><td>{StateWord(element.State)}</td><td>");
        if (element.Reason is { } reason)
            html.Write($"<p>เหตุผลที่ยกเว้น: {reason}</p>");

        foreach (var evidence in element.Evidence)
            Write(evidence, item);

        html.Append("</td></tr>\n");
    }

    private void Write(Evidence evidence, ItemRecord item)
    {
        html.Append("<p>");
        if (evidence.Destination is Destination.InSite { Path: var path } place)
        {
            // What a visitor is led to: the pack's copy stands one folder below its first page.
            WriteLink(place.RelativeTo(SiteAddresses.Home), evidence.Title.Length > 0 ? evidence.Title : path.Value);
            if (path != item.Address && sums.TryGetValue(path.Value, out var sum))
                html.Write($"<br>SHA-256: <code>{sum}</code>");
        }
        else
        {
            html.Write(
                $"{evidence.Title} <code>{evidence.Destination.Under("")}</code> (อยู่นอกเว็บไซต์ ไม่อยู่ในชุดนี้)"
            );
        }

        html.Append("</p>");
    }

    private void WriteLink(string path, string words) => html.Write($"<a href=\"site/{path}\">{words}</a>");

    private void WriteChecks()
    {
        html.Append("<section>\n<h2>วิธีตรวจสอบชุดหลักฐาน</h2>\n<ol>\n");
        Check("ไฟล์ในชุดนี้ครบและไม่ถูกแก้", "sha256sum -c SHA256SUMS");
        if (facts.IsPublished)
            Check("เว็บไซต์ในชุดนี้ตรงกับรายการที่เผยแพร่", "cd site && sha256sum -c ../published/SHA256SUMS");

        if (facts.Proof.SshSigner is { } signer)
            Check(
                "ลายมือชื่อของ OpenSSH",
                $"ssh-keygen -Y verify -f {facts.Keys.AllowedSigners} -I {signer} -n file "
                    + "-s published/SHA256SUMS.sig < published/SHA256SUMS"
            );

        if (facts.Proof.MinisignKey is not null)
            Check("ลายมือชื่อของ minisign", $"minisign -V -p {facts.Keys.MinisignKey} -m published/SHA256SUMS");

        if (facts.Proof.Stamp is { IsVouchedFor: true })
            Check(
                "การประทับเวลา",
                "openssl ts -verify -data published/SHA256SUMS -in published/SHA256SUMS.tsr "
                    + $"-CAfile {facts.Keys.TimestampAuthority}"
            );

        html.Append("<li>pages.warc เก็บหน้าของข้อเหล่านี้ตามมาตรฐาน ISO 28500 เปิดด้วยโปรแกรมดูเว็บเก็บถาวร ");
        html.Append("วันที่ในไฟล์นั้นคือเวลาที่ระบุข้างต้น ไม่ใช่เวลาที่ดาวน์โหลดจากเครื่องแม่ข่าย</li>\n");
        html.Append("</ol>\n</section>\n");
    }

    private void Check(string what, string command) => html.Write($"<li>{what}: <code>{command}</code></li>\n");

    private static string WayTo(ItemRecord item) =>
        item.Path is { } way
            ? string.Join(" › ", way.Links.Prepend("หน้าแรก"))
            : $"ไม่พบเส้นทางภายใน {Crawl.MostClicks} คลิก";

    private static string StateWord(ElementState state) =>
        state switch
        {
            ElementState.Found => "พบหลักฐาน",
            ElementState.Sample => "ตัวอย่าง",
            ElementState.Waived => "ยกเว้น (มีเหตุผล)",
            _ => "ยังไม่พบ",
        };

    private static string DeclaredWord(DeclaredState? declared) =>
        declared switch
        {
            DeclaredState.Done => "ดำเนินการแล้ว",
            DeclaredState.InProgress => "กำลังดำเนินการ",
            DeclaredState.NotStarted => "ยังไม่ดำเนินการ",
            _ => "ไม่ได้แจ้ง",
        };
}
