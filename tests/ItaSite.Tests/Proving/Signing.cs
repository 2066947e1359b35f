using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Proving;

/// <summary>Signatures under what was published, made and verified with the programs that offices have.</summary>
public sealed class Signing : IDisposable
{
    private static readonly ProofFiles BySsh = ProofFiles.None with { AllowedSigners = "keys/signers" };

    private readonly TypedCommand site = new();

    public Signing()
    {
        Directory.CreateDirectory(At("published"));
        Directory.CreateDirectory(At("keys"));
        OnDisk.Put(At(KeptSums.FileName), "a list\n");
        Keygen("own");
        Allow("office@example", "own");
    }

    [Fact]
    public async Task A_signature_of_the_offices_key_holds_for_us_and_for_ssh_keygen()
    {
        var (code, _, person) = await SignAsync("own");

        Assert.True(code == 0, person);
        Assert.Equal("office@example", SignedSums.Check(site.Folder, BySsh).Value.SshSigner);
        Assert.Equal(
            0,
            Tool.Run(
                "ssh-keygen",
                At(KeptSums.FileName),
                "-Y",
                "verify",
                "-f",
                At("keys/signers"),
                "-I",
                "office@example",
                "-n",
                "file",
                "-s",
                At(KeptSums.SshSignature)
            )
        );
    }

    [Fact]
    public async Task A_signature_made_by_ssh_keygen_itself_holds_too()
    {
        await Task.Yield();
        Assert.Equal(
            0,
            Tool.Run("ssh-keygen", null, "-Y", "sign", "-q", "-f", At("own"), "-n", "file", At(KeptSums.FileName))
        );

        Assert.Empty(SignedSums.Check(site.Folder, BySsh).Diagnostics);
    }

    [Fact]
    public async Task Signing_again_takes_the_place_of_the_old_signature()
    {
        await SignAsync("own");
        OnDisk.Put(At(KeptSums.FileName), "another list\n");
        Assert.Equal("ITA961", Wrong(BySsh));

        await SignAsync("own");
        Assert.Empty(SignedSums.Check(site.Folder, BySsh).Diagnostics);
    }

    [Theory]
    [InlineData("A list\n")]
    [InlineData("a list\r\n")]
    [InlineData("a list")]
    [InlineData("")]
    public async Task A_list_that_differs_in_any_byte_does_not_fit(string text)
    {
        await SignAsync("own");
        OnDisk.Put(At(KeptSums.FileName), text);

        Assert.Equal("ITA961", Wrong(BySsh));
    }

    [Fact]
    public async Task A_key_that_nobody_named_signs_for_nobody()
    {
        Keygen("other");
        var (code, _, person) = await SignAsync("other");
        Assert.Equal(0, code);
        Assert.Contains("ITA966", person, StringComparison.Ordinal);

        Assert.Equal("ITA962", Wrong(BySsh));
    }

    [Fact]
    public async Task A_signature_for_another_purpose_does_not_count()
    {
        await Task.Yield();
        Assert.Equal(
            0,
            Tool.Run("ssh-keygen", null, "-Y", "sign", "-q", "-f", At("own"), "-n", "git", At(KeptSums.FileName))
        );

        Assert.Equal("ITA961", Wrong(BySsh));
    }

    [Fact]
    public void A_signature_that_the_settings_ask_for_must_be_there() => Assert.Equal("ITA960", Wrong(BySsh));

    [Fact]
    public async Task A_broken_signature_is_told()
    {
        await SignAsync("own");
        OnDisk.Put(At(KeptSums.SshSignature), "-----BEGIN SSH SIGNATURE-----\nAAAA\n");

        Assert.Equal("ITA961", Wrong(BySsh));
    }

    [Fact]
    public async Task Signers_that_the_settings_name_but_nobody_wrote_stop_the_command()
    {
        await SignAsync("own");
        File.Delete(At("keys/signers"));

        var error = Assert.Throws<DiskException>(() => SignedSums.Check(site.Folder, BySsh));
        Assert.Equal("keys/signers", error.Diagnostic.Place.File);
    }

    [Theory]
    [InlineData("nowhere", "ITA903")]
    [InlineData("site.config.json", "ITA964")]
    public async Task A_file_that_is_no_key_signs_nothing(string key, string problem)
    {
        var (code, _, person) = await SignAsync(key);

        Assert.Equal(2, code);
        Assert.Contains(problem, person, StringComparison.Ordinal);
        Assert.False(File.Exists(At(KeptSums.SshSignature)));
    }

    [Theory]
    [InlineData("sign", "SITE")]
    [InlineData("sign", "SITE", "--ssh", "a", "--minisign", "b")]
    public async Task One_kind_of_key_must_be_named(params string[] words) =>
        Assert.Equal(2, (await site.TypeAsync(words)).ExitCode);

    [Theory]
    [InlineData("/etc/signers")]
    [InlineData("../signers")]
    [InlineData("keys/../../signers")]
    [InlineData("C:\\\\keys\\\\signers")]
    [InlineData("..\\\\signers")]
    public async Task Keys_outside_the_sites_folder_can_not_be_named(string path)
    {
        var settings = OnDisk.Text(At(SourceTree.ConfigFile));
        OnDisk.Put(
            At(SourceTree.ConfigFile),
            settings.Insert(settings.IndexOf('{') + 1, $"\"published\": {{ \"allowedSigners\": \"{path}\" }},")
        );
        var (code, _, person) = await SignAsync("own");

        Assert.Equal(1, code);
        Assert.Contains("ITA965", person, StringComparison.Ordinal);
        Assert.Contains("ITA965", (await site.TypeAsync("check", "SITE")).Data, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private string At(string path) => Path.Combine(site.Folder, path);

    private string Wrong(ProofFiles proof)
    {
        var (proven, diagnostics) = SignedSums.Check(site.Folder, proof);
        Assert.Empty(proven.Signers);
        return Assert.Single(diagnostics).Problem.Code;
    }

    private Task<(int ExitCode, string Data, string Person)> SignAsync(string key) =>
        site.TypeAsync("sign", "SITE", "--ssh", At(key));

    private void Keygen(string name) =>
        Assert.Equal(0, Tool.Run("ssh-keygen", null, "-q", "-t", "ed25519", "-N", "", "-f", At(name)));

    private void Allow(string signer, string key) =>
        OnDisk.Append(At("keys/signers"), $"{signer} {OnDisk.Text(At(key + ".pub"))}");
}
