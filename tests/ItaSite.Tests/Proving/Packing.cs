using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Proving;

/// <summary>The pack for an appeal, opened by other people's programs.</summary>
public sealed partial class Packing : IDisposable
{
    private readonly TypedCommand site = new(
        """
        -- content/oit/2570/a2.md --
        ---
        item: A2
        declared: in-progress
        published: 2569-03-04
        evidence:
          plan: files/แผน ปี 1.txt
        ---
        ## แผน

        [แผน](<files/แผน ปี 1.txt>)
        -- content/oit/2570/files/แผน ปี 1.txt --
        แผนพัฒนา
        -- content/aside.md --
        # หน้าอื่น
        """
    );

    [Fact]
    public async Task The_same_site_makes_the_same_bytes_wherever_and_whenever_it_is_packed()
    {
        await BuildAsync();
        Assert.Equal(0, (await PackAsync("a.zip")).ExitCode);
        File.SetLastWriteTimeUtc(At("content/contact.md"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Directory.CreateDirectory(At("elsewhere"));
        Assert.Equal(0, (await PackAsync("elsewhere/b.zip")).ExitCode);

        Assert.Equal(OnDisk.Bytes(At("a.zip")), OnDisk.Bytes(At("elsewhere/b.zip")));
    }

    [Fact]
    public async Task What_is_unpacked_is_checked_by_sha256sum_and_is_the_published_site()
    {
        await BuildAsync();
        await PackAsync("a.zip");
        var folder = Unpack("a.zip");

        Assert.Equal(0, Sha256Sum(folder, "SHA256SUMS"));
        Assert.Equal(0, Sha256Sum(Path.Combine(folder, "site"), "../published/SHA256SUMS"));
        Assert.Equal(site.Files("dist"), site.Files("unpacked/site"));
        Assert.Equal(
            site.Files("unpacked").Keys.Append("").Count() - 2,
            OnDisk.Lines(Path.Combine(folder, "SHA256SUMS")).Length
        );
    }

    [Fact]
    public async Task Every_link_of_the_first_page_leads_to_a_file_of_the_pack()
    {
        await BuildAsync();
        await PackAsync("a.zip");
        var folder = Unpack("a.zip");
        var html = OnDisk.Text(Path.Combine(folder, "index.html"));
        var links = Links().Matches(html).Select(match => Uri.UnescapeDataString(match.Groups[1].Value.Split('#')[0]));

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(folder, link)), link));
        Assert.Contains(links, link => link.EndsWith("แผน ปี 1.txt", StringComparison.Ordinal));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_names_address_way_state_evidence_and_checksum_of_each_item()
    {
        await BuildAsync();
        await PackAsync("a.zip");
        var html = OnDisk.Text(Path.Combine(Unpack("a.zip"), "index.html"));
        var document = site.Files("dist")
            .Single(file =>
                file.Key.EndsWith(".txt", StringComparison.Ordinal)
                && file.Key.Contains("แผน", StringComparison.Ordinal)
            );

        Golden.Matches("pack-index.html", Sums().Replace(html, "…"));
        Assert.Contains("https://www.example.go.th/oit/2570/a2.html", html, StringComparison.Ordinal);
        Assert.Contains(document.Value.ToLowerInvariant(), html, StringComparison.Ordinal);
        Assert.Contains(
            "4 มี.ค. 2569 (วันที่ล่าสุดที่หน้าเว็บระบุเอง ไม่มีการประทับเวลา)",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_standard_tool_reads_every_page_of_the_web_archive()
    {
        await BuildAsync();
        await PackAsync("a.zip");
        var read = ReadWarc(Unpack("a.zip"));

        Assert.All(
            read,
            line =>
                Assert.StartsWith("2026-03-04T00:00:00Z 200 https://www.example.go.th/", line, StringComparison.Ordinal)
        );
        var addresses = read.Select(line => line[(line.LastIndexOf(' ') + 1)..]["https://www.example.go.th/".Length..]);
        Assert.Superset(
            new HashSet<string>
            {
                "",
                "index.html",
                "assets/site.css",
                "oit/2570/index.html",
                "oit/2570/a1.html",
                "oit/2570/a2.html",
                "oit/2570/files/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%9B%E0%B8%B5%201.txt",
            },
            addresses.ToHashSet()
        );
        Assert.DoesNotContain("aside.html", addresses);
    }

    [Theory]
    [InlineData("A2")]
    [InlineData("A๒")]
    public async Task One_item_is_packed_with_its_own_pages_and_the_whole_site(string item)
    {
        await BuildAsync();
        Assert.Equal(0, (await PackAsync("a.zip", item)).ExitCode);
        var folder = Unpack("a.zip");
        var html = OnDisk.Text(Path.Combine(folder, "index.html"));

        Assert.Single(Headings().Matches(html), match => match.Value.Contains("A2", StringComparison.Ordinal));
        Assert.DoesNotContain(Headings().Matches(html), match => match.Value.Contains("A1", StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(folder, "site/oit/2570/a1.html")));
        Assert.DoesNotContain(ReadWarc(folder), line => line.EndsWith("/a1.html", StringComparison.Ordinal));
        Assert.Contains(ReadWarc(folder), line => line.EndsWith("/a2.html", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Items_that_the_catalogue_does_not_have_are_all_told_and_nothing_is_written()
    {
        await BuildAsync();
        var (code, _, person) = await PackAsync("a.zip", "A1", "A9", "..");

        Assert.Equal(2, code);
        Assert.Contains("“A9” ในบัญชีรายการของปีงบประมาณ 2570 ให้เลือกจาก A1, A2", person, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(person, "ITA975"));
        Assert.False(File.Exists(At("a.zip")));
    }

    [Theory]
    [InlineData("a.docx", "ITA978", 2)]
    [InlineData("nowhere/a.zip", "ITA903", 2)]
    public async Task A_pack_that_can_not_be_written_is_told(string output, string problem, int exitCode)
    {
        await BuildAsync();
        var (code, _, person) = await PackAsync(output);

        Assert.Equal(exitCode, code);
        Assert.Contains(problem, person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_errors_is_not_packed_and_the_old_pack_stays()
    {
        await BuildAsync();
        await PackAsync("a.zip");
        var before = OnDisk.Bytes(At("a.zip"));
        OnDisk.Put(At("content/contact.md"), "# ติดต่อ\n\n[ก](nowhere.md)\n");
        var (code, _, person) = await PackAsync("a.zip");

        Assert.Equal(1, code);
        Assert.Contains("ITA221", person, StringComparison.Ordinal);
        Assert.Equal(before, OnDisk.Bytes(At("a.zip")));
    }

    [Fact]
    public async Task A_site_that_changed_since_it_was_published_is_not_packed()
    {
        await BuildAsync();
        OnDisk.Append(At("content/contact.md"), "\nเพิ่ม\n");
        var (code, _, person) = await PackAsync("a.zip");

        Assert.Equal(1, code);
        Assert.Contains("ITA976", person, StringComparison.Ordinal);
        Assert.Contains("contact.html", person, StringComparison.Ordinal);
        Assert.False(File.Exists(At("a.zip")));
    }

    [Fact]
    public async Task A_site_published_at_another_address_is_packed_with_that_address()
    {
        const string address = "https://other.example.go.th/ita/";
        await site.TypeAsync("build", "SITE", "--output", "SITE/dist", "--base-url", address);
        Assert.Equal(1, (await PackAsync("a.zip")).ExitCode);
        Assert.Equal(
            0,
            (await site.TypeAsync("pack", "--site", "SITE", "--output", "SITE/a.zip", "--base-url", address)).ExitCode
        );

        Assert.Contains(
            ReadWarc(Unpack("a.zip")),
            line => line.EndsWith($"{address}oit/2570/a1.html", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_was_never_published_is_packed_with_a_warning()
    {
        var (code, _, person) = await PackAsync("a.zip");

        Assert.Equal(0, code);
        Assert.Contains("warning ITA980", person, StringComparison.Ordinal);
        var folder = Unpack("a.zip");
        Assert.False(Directory.Exists(Path.Combine(folder, "published")));
        Assert.Equal(0, Sha256Sum(folder, "SHA256SUMS"));
    }

    [Fact]
    public async Task A_site_without_an_address_is_packed_under_one_that_nobody_can_have()
    {
        var settings = OnDisk.Text(At(SourceTree.ConfigFile));
        OnDisk.Put(
            At(SourceTree.ConfigFile),
            settings.Replace("\"baseUrl\": \"https://www.example.go.th/\",", "", StringComparison.Ordinal)
        );
        await BuildAsync();
        var (code, _, person) = await PackAsync("a.zip");

        Assert.Equal(0, code);
        Assert.Contains("ITA977", person, StringComparison.Ordinal);
        Assert.Contains(
            ReadWarc(Unpack("a.zip")),
            line => line.EndsWith("https://site.invalid/oit/2570/a1.html", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Signature_stamp_and_keys_are_in_the_pack_and_others_verify_them_there()
    {
        using var authority = new OwnAuthority();
        Directory.CreateDirectory(At("keys"));
        File.Copy(authority.Certificate, At("keys/tsa.pem"));
        Assert.Equal(0, Tool.Run("minisign", null, "-G", "-W", "-p", At("keys/own.pub"), "-s", At("own.key")));
        var settings = OnDisk.Text(At(SourceTree.ConfigFile));
        OnDisk.Put(
            At(SourceTree.ConfigFile),
            settings.Insert(
                settings.IndexOf('{') + 1,
                "\"published\": { \"minisignKey\": \"keys/own.pub\", \"timestampAuthority\": \"keys/tsa.pem\" },"
            )
        );
        await BuildAsync();
        Assert.Equal(1, (await PackAsync("a.zip")).ExitCode);

        await site.TypeAsync("sign", "SITE", "--minisign", At("own.key"));
        await site.TypeAsync("stamp", "SITE");
        await site.TypeAsync("stamp", "SITE", "--answer", authority.Answer(At(KeptSums.StampRequest)));
        var (code, _, person) = await PackAsync("a.zip");
        Assert.True(code == 0, person);

        var folder = Unpack("a.zip");
        string In(string path) => Path.Combine(folder, path);
        Assert.Equal(0, Tool.Run("minisign", null, "-V", "-p", In("keys/own.pub"), "-m", In("published/SHA256SUMS")));
        Assert.Equal(
            0,
            Tool.Run(
                "openssl",
                null,
                "ts",
                "-verify",
                "-data",
                In("published/SHA256SUMS"),
                "-in",
                In("published/SHA256SUMS.tsr"),
                "-CAfile",
                In("keys/tsa.pem")
            )
        );
        var stamped = SignedSums
            .Check(site.Folder, new ProofFiles(null, "keys/own.pub", "keys/tsa.pem"))
            .Value.Stamp!.Time;
        Assert.All(
            ReadWarc(folder),
            line => Assert.StartsWith($"{stamped.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss}Z", line, StringComparison.Ordinal)
        );
        Assert.Contains("ผู้ให้บริการประทับเวลายืนยัน", OnDisk.Text(In("index.html")), StringComparison.Ordinal);

        OnDisk.Append(At(KeptSums.Minisignature), "x");
        Assert.Equal(1, (await PackAsync("b.zip")).ExitCode);
        Assert.False(File.Exists(At("b.zip")));
    }

    public void Dispose() => site.Dispose();

    private string At(string path) => Path.Combine(site.Folder, path);

    private async Task BuildAsync()
    {
        var (code, _, person) = await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        Assert.True(code == 0, person);
    }

    private Task<(int ExitCode, string Data, string Person)> PackAsync(string output, params string[] items) =>
        site.TypeAsync(["pack", .. items, "--site", "SITE", "--output", $"SITE/{output}"]);

    private string Unpack(string pack)
    {
        var folder = At("unpacked");
        if (!Directory.Exists(folder))
            ZipFile.ExtractToDirectory(At(pack), folder);

        return folder;
    }

    private static int Sha256Sum(string folder, string list)
    {
        using var process = Process.Start(
            new ProcessStartInfo("sha256sum", ["--check", "--strict", "--quiet", list])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static List<string> ReadWarc(string folder)
    {
        var tools = Path.Combine(Repository.Root, "tests", "tools");
        using var process = Process.Start(
            new ProcessStartInfo("node", [Path.Combine(tools, "read-warc.mjs"), Path.Combine(folder, "pages.warc")])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        Assert.Equal("", errors.Result);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Sums();

    [GeneratedRegex("<h2>.*</h2>")]
    private static partial Regex Headings();
}
