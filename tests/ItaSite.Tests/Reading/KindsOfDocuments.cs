using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Reading;

public class KindsOfDocuments
{
    [Theory]
    [InlineData("a.html")]
    [InlineData("a.HTM")]
    [InlineData("a.xhtml")]
    [InlineData("a.shtml")]
    [InlineData("a.php")]
    [InlineData("a.aspx")]
    [InlineData("a.cgi")]
    [InlineData("a.js")]
    [InlineData("a.mht")]
    [InlineData("a.svgz")]
    [InlineData("a.hta")]
    [InlineData("a.exe")]
    [InlineData("a.lnk")]
    [InlineData("a.url")]
    [InlineData("a.unheard-of")]
    [InlineData("a.pdf.gz")]
    [InlineData("a.php.pdf")]
    [InlineData("a.asp;.jpg")]
    [InlineData("a")]
    [InlineData("_redirects")]
    [InlineData("_worker.js")]
    [InlineData("_routes.json")]
    [InlineData("sw.js")]
    [InlineData("netlify.toml")]
    [InlineData("Web.Config")]
    [InlineData("CNAME")]
    [InlineData("vercel.json")]
    public void A_file_that_hosts_or_browsers_run_is_not_published(string name) =>
        Assert.Contains($"error ITA322: The file \"{name}\"", Told(name, "hello"), StringComparison.Ordinal);

    [Theory]
    [InlineData("setup.exe", true)]
    [InlineData("โปรแกรม/ติดตั้ง.MSI", true)]
    [InlineData("อ่านก่อน.url", true)]
    [InlineData("a.php.pdf", true)]
    [InlineData("__MACOSX/._a.js", false)]
    [InlineData("แผน/a.txt", false)]
    public void A_program_in_a_zip_is_refused(string name, bool isRefused)
    {
        var zip = Zipped.Of(("b.txt", "x"u8.ToArray()), (name, "x"u8.ToArray()));
        var told = Told("a.zip", Encoding.Latin1.GetString(zip), isBytes: true);

        Assert.Equal(isRefused, told.Contains($"error ITA325: This ZIP holds \"{name}\"", StringComparison.Ordinal));
        Assert.Equal(isRefused, told.Contains("ITA325", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.pdf", "<html><script>x</script>", "HTML")]
    [InlineData("a.pdf", "<!-- x --><script>x</script>%PDF-1.4", "HTML")]
    [InlineData("a.xls", "<html><table></table></html>", "HTML")]
    [InlineData("a.txt", " \n<SCRIPT src=x>", "HTML")]
    [InlineData("a.csv", "\uFEFF<body onload=x>", "HTML")]
    [InlineData("a.txt", "<!-- x --><b>", "HTML")]
    [InlineData("a.json", "<?php echo 1;", "PHP")]
    [InlineData("a.txt", "<% x %>", "PHP")]
    [InlineData("a.txt", "<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [InlineData("a.txt", "#!/bin/sh", "EXE")]
    [InlineData("a.pdf", "MZ\u0001", "EXE")]
    [InlineData("a.pdf", "\u007FELF", "EXE")]
    [InlineData("a.txt", "[InternetShortcut]\nURL=https://evil.example", "EXE")]
    [InlineData("a.gif", "GIF89a/*xx*/=1;alert(1)", "JavaScript")]
    [InlineData("a.gif", "GIF89a\u0001\0\u0001\0\0\0\0!\u00FE\u0008<script>\0;", "HTML")]
    [InlineData("a.tif", "II*\0........<?PHP x", "PHP")]
    [InlineData("a.xml", "<a xmlns:h='http://www.w3.org/1999/xhtml'><h:script/></a>", "http://www.w3.org/1999/xhtml")]
    [InlineData("a.xml", "<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [InlineData("a.xml", "<?xml-stylesheet href='x'?><a/>", "xml-stylesheet")]
    [InlineData(
        "a.xml",
        "<!DOCTYPE a [<!ATTLIST a xmlns CDATA 'http://www.w3.org/1999/xhtml'>]><a/>",
        "<!DOCTYPE> / XML"
    )]
    [InlineData("a.txt", "MIME-Version: 1.0\nContent-Type: text/html\n\n<script>", "MHTML")]
    public void A_file_that_is_two_things_at_once_is_not_published(string name, string text, string what) =>
        Assert.Contains(
            $"error ITA323: The file \"{name}\" holds {what},",
            Told(name, text, name == "a.tif" || text.StartsWith("GIF", default)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("a.xml", "<?xml version='1.0'?><data><row xmlns='urn:x'>1</row></data>")]
    [InlineData("a.json", "{\"a\": \"<script>\"}")]
    [InlineData("a.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n")]
    [InlineData("a.csv", "ชื่อ,จำนวน\nก,1\n")]
    [InlineData("แผน 2.5 (แก้ไข).txt", "a < b และ <ชื่อ> ว่าง")]
    [InlineData("a.txt", "<บริการ> เปิดทุกวัน")]
    [InlineData("a.rtf", "{\\rtf1 text}")]
    public void What_offices_publish_is_published(string name, string text) => Assert.Equal("", Told(name, text));

    [Theory]
    [InlineData("evil.html", "x", "ITA322")]
    [InlineData("web.config", "<x/>", "ITA322")]
    [InlineData("x.php", "x", "ITA322")]
    [InlineData("x.png", "<html>", "ITA323")]
    [InlineData("x.woff2", "MZ", "ITA323")]
    [InlineData("x.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "ITA272")]
    [InlineData("x.svg", "<!DOCTYPE svg []><svg xmlns='http://www.w3.org/2000/svg'/>", "ITA272")]
    [InlineData("x.txt", "<html>", "ITA323")]
    public void The_files_of_a_theme_are_judged_like_the_authors(string name, string text, string code) =>
        Assert.Contains(
            $"themes/plain/assets/{name}(1,",
            SiteInAString
                .Lines(SiteInAString.Build($"-- themes/plain/assets/{name} --\n{text}\n"))
                .Split('\n')
                .Single(line => line.Contains($"error {code}", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_document_that_changes_between_screening_and_publishing_keeps_the_old_site()
    {
        foreach (var (name, before, after) in Changes())
        {
            var opened = 0;
            var file = new SourceFile(
                $"content/{name}",
                before.Length,
                () => new MemoryStream(opened++ == 0 ? before : after, writable: false)
            );
            var result = SiteInAString.Build($"-- content/contact.md --\n# ติดต่อ\n[เอกสาร]({name})\n", [file]);
            var artifact = result.Artifacts.Single(artifact => artifact.Path.Value == name);

            if (artifact is Artifact.OfFile copied)
                Assert.Equal(
                    Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(before)),
                    copied.Sha256
                );
            else
                Assert.Throws<ChangedFileException>(artifact.Open);
        }
    }

    private static IEnumerable<(string Name, byte[] Before, byte[] After)> Changes()
    {
        yield return ("a.txt", "before"u8.ToArray(), "after!"u8.ToArray());
        yield return ("a.zip", Zipped.Of(("a.txt", "x"u8.ToArray())), Zipped.Of(("a.txt", "y"u8.ToArray())));
        var photo = File.ReadAllBytes(DocumentsOnPages.PathOf("photo.jpg"));
        yield return ("photo.jpg", photo, [.. photo, 0]);
    }

    private static string Told(string name, string text, bool isBytes = false)
    {
        var bytes = (isBytes ? Encoding.Latin1 : Encoding.UTF8).GetBytes(text);
        var result = SiteInAString.Build(
            $"-- content/contact.md --\n# ติดต่อ\n[เอกสาร](<{name}>)\n",
            [SiteInAString.File($"content/{name}", bytes)]
        );
        return string.Join(
            '\n',
            result
                .Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)
                .Select(diagnostic => diagnostic.ToLine(Language.English))
        );
    }
}
