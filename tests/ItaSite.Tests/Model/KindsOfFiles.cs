using ItaSite.Model;

namespace ItaSite.Tests.Model;

/// <summary>A file is called the same by the preview, by the hosts' settings and to machines.</summary>
public class KindsOfFiles
{
    [Theory]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("oit/2570/checklist.csv", "text/csv; charset=utf-8")]
    [InlineData("files/A.JPG", "image/jpeg")]
    [InlineData("files/a.odt", "application/vnd.oasis.opendocument.text")]
    [InlineData("site.webmanifest", "application/manifest+json")]
    [InlineData("assets/icon.svg", "image/svg+xml")]
    [InlineData("CNAME", "application/octet-stream")]
    public void An_extension_says_what_a_file_is(string path, string type) =>
        Assert.Equal(type, MediaTypes.WithCharset(path));
}
