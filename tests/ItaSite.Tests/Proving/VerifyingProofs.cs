using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Proving;

/// <summary><c>ita verify</c> says whose word stands behind the list that a copy is compared with.</summary>
public sealed class VerifyingProofs : IDisposable
{
    private readonly TypedCommand site = new();

    [Fact]
    public async Task A_signed_and_stamped_list_is_said_with_its_signer_and_time()
    {
        using var authority = new OwnAuthority();
        await PublishAsync("\"minisignKey\": \"own.pub\", \"timestampAuthority\": \"tsa.pem\"");
        File.Copy(authority.Certificate, At("tsa.pem"));
        await site.TypeAsync("sign", "SITE", "--minisign", At("own.key"));
        await site.TypeAsync("stamp", "SITE");
        await site.TypeAsync("stamp", "SITE", "--answer", authority.Answer(At(KeptSums.StampRequest)));
        var (code, data, person) = await site.TypeAsync("verify", "SITE/dist");

        Assert.True(code == 0, data + person);
        Assert.Contains("ลงนามโดย minisign", person, StringComparison.Ordinal);
        Assert.Contains("ประทับเวลาเมื่อ", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_was_changed_with_the_copy_is_found_by_its_signature()
    {
        await PublishAsync("\"minisignKey\": \"own.pub\"");
        await site.TypeAsync("sign", "SITE", "--minisign", At("own.key"));
        OnDisk.Append(At("dist/contact.html"), "<!-- x -->");
        var changed = Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(OnDisk.Bytes(At("dist/contact.html")))
        );
        foreach (var list in new[] { "dist/SHA256SUMS", KeptSums.FileName })
        {
            var lines = OnDisk.Lines(At(list));
            var i = Array.FindIndex(lines, line => line.EndsWith("  contact.html", StringComparison.Ordinal));
            lines[i] = $"{changed}  contact.html";
            OnDisk.Put(At(list), string.Join('\n', lines) + "\n");
        }

        var (code, data, _) = await site.TypeAsync("verify", "SITE/dist");

        Assert.Equal(1, code);
        Assert.Contains("published/SHA256SUMS.minisig(1,1): error ITA961", data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signature_that_was_taken_away_is_an_error()
    {
        await PublishAsync("\"minisignKey\": \"own.pub\"");
        var (code, data, _) = await site.TypeAsync("verify", "SITE/dist");

        Assert.Equal(1, code);
        Assert.Contains("error ITA960", data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_can_not_be_read_hide_no_signer()
    {
        await PublishAsync("\"minisignKey\": \"own.pub\"");
        OnDisk.Put(At(SourceTree.ConfigFile), "{");
        var (code, data, person) = await site.TypeAsync("verify", "SITE/dist");

        Assert.True(code == 1, data + person);
        Assert.Contains("site.config.json", data, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private string At(string path) => Path.Combine(site.Folder, path);

    private async Task PublishAsync(string keys)
    {
        Assert.Equal(0, Tool.Run("minisign", null, "-G", "-W", "-p", At("own.pub"), "-s", At("own.key")));
        var settings = OnDisk.Text(At(SourceTree.ConfigFile));
        OnDisk.Put(
            At(SourceTree.ConfigFile),
            settings.Insert(settings.IndexOf('{') + 1, $"\"published\": {{ {keys} }},")
        );
        var (code, _, person) = await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        Assert.True(code == 0, person);
    }
}
