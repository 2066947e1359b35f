using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Proving;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Proving;

/// <summary>Signatures that minisign takes for its own, and its own that we take.</summary>
public sealed class SigningByMinisign : IDisposable
{
    private static readonly ProofFiles ByOurKey = ProofFiles.None with { MinisignKey = "own.pub" };

    private const string LockedKey =
        "untrusted comment: a test's own\nRWRTY0IyAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8AgAAAAAAAAAAAEAAAAAAABauPOAVmY6SmN0ehgnE1OfSgAI4B0x0a4zY7j/DuPyjv5QJRCjTxZgoPh/Q+hUBOJG08YTrjMphQecp4+ndxs34RE6WCc/s4mphpBxTvPer5M6YpDedLljmE1+M9tKtKor+VOg3NBGs=\n";

    private const string LockedKeysPublic = "RWSP8orxMBcOG4oelDk0KIUy+Fj2z0ud137x0+O8Gy1HkICs/VRQ60hs";

    private readonly TypedCommand site = new();

    public SigningByMinisign()
    {
        Directory.CreateDirectory(At("published"));
        OnDisk.Put(At(KeptSums.FileName), "a list\n");
        Assert.Equal(0, Tool.Run("minisign", null, "-G", "-W", "-p", At("own.pub"), "-s", At("own.key")));
    }

    [Fact]
    public async Task Our_signature_holds_for_minisign()
    {
        var (code, _, person) = await site.TypeAsync("sign", "SITE", "--minisign", At("own.key"));

        Assert.True(code == 0, person);
        Assert.Equal(0, Tool.Run("minisign", null, Verifying("own.pub")));
        Assert.StartsWith(
            "minisign ",
            SignedSums.Check(site.Folder, ByOurKey).Value.MinisignKey,
            StringComparison.Ordinal
        );
    }

    /// <summary>A key locked as minisign locks it, at a cost that a test can bear.</summary>
    [Theory]
    [InlineData("รหัสผ่าน", true)]
    [InlineData("wrong", false)]
    public void A_locked_key_signs_with_its_password_only(string password, bool signs)
    {
        var secret = MinisignSecret.Read(LockedKey);

        Assert.True(secret!.IsLocked);
        Assert.Equal(signs, secret.Sign("a list\n"u8, "a comment", password) is { } text && Fits(text));

        static bool Fits(string text) =>
            Minisignature.Read(text)!.Fits(MinisignKey.Read(LockedKeysPublic)!, "a list\n"u8);
    }

    [Theory]
    [InlineData("-H")]
    [InlineData("-l")]
    public void Minisigns_signatures_of_both_kinds_hold_for_us(string kind)
    {
        MinisignSigns(kind);

        Assert.Empty(SignedSums.Check(site.Folder, ByOurKey).Diagnostics);
    }

    [Fact]
    public void The_line_of_a_public_key_is_a_key_too()
    {
        MinisignSigns("-H");
        OnDisk.Put(At("line.pub"), OnDisk.Lines(At("own.pub"))[1]);

        Assert.Empty(SignedSums.Check(site.Folder, ProofFiles.None with { MinisignKey = "line.pub" }).Diagnostics);
    }

    [Fact]
    public void A_list_that_changed_does_not_fit()
    {
        MinisignSigns("-H");
        OnDisk.Append(At(KeptSums.FileName), " ");

        Assert.Equal("ITA961", Wrong(ByOurKey));
    }

    [Fact]
    public void A_comment_that_changed_does_not_fit()
    {
        MinisignSigns("-H");
        var lines = OnDisk.Lines(At(KeptSums.Minisignature));
        lines[2] += " of the office";
        File.WriteAllLines(At(KeptSums.Minisignature), lines);

        Assert.Equal("ITA961", Wrong(ByOurKey));
    }

    [Fact]
    public void A_key_that_nobody_named_signs_for_nobody()
    {
        MinisignSigns("-H");
        Assert.Equal(0, Tool.Run("minisign", null, "-G", "-W", "-p", At("other.pub"), "-s", At("other.key")));

        Assert.Equal("ITA962", Wrong(ProofFiles.None with { MinisignKey = "other.pub" }));
    }

    [Fact]
    public void A_signature_that_the_settings_ask_for_must_be_there() => Assert.Equal("ITA960", Wrong(ByOurKey));

    [Fact]
    public void Whatever_letter_of_a_signature_is_changed_it_never_holds()
    {
        MinisignSigns("-H");
        var whole = OnDisk.Text(At(KeptSums.Minisignature));
        var key = MinisignKey.Read(OnDisk.Text(At("own.pub")))!;
        var from = whole.IndexOf('\n') + 1;
        Assert.All(
            Enumerable.Range(from, whole.Length - from - 1),
            i =>
            {
                var changed = whole.ToCharArray();
                changed[i] = changed[i] == 'A' ? 'B' : 'A';
                var read = Minisignature.Read(new string(changed));
                Assert.False(read is not null && read.IsBy(key) && read.Fits(key, "a list\n"u8));
            }
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("untrusted comment: x\nAAAA\ntrusted comment: y\nBBBB\n")]
    [InlineData("-----BEGIN SSH SIGNATURE-----\n")]
    public void What_is_no_signature_is_told(string text)
    {
        OnDisk.Put(At(KeptSums.Minisignature), text);

        Assert.Equal("ITA964", Wrong(ByOurKey));
    }

    [Theory]
    [InlineData("own.pub")]
    [InlineData("site.config.json")]
    public async Task A_file_that_is_no_secret_key_signs_nothing(string key)
    {
        var (code, _, person) = await site.TypeAsync("sign", "SITE", "--minisign", At(key));

        Assert.Equal(2, code);
        Assert.Contains("ITA964", person, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private string At(string path) => Path.Combine(site.Folder, path);

    private string[] Verifying(string key) =>
        ["-V", "-p", At(key), "-m", At(KeptSums.FileName), "-x", At(KeptSums.Minisignature)];

    private void MinisignSigns(string kind) =>
        Assert.Equal(0, Tool.Run("minisign", null, "-S", kind, "-s", At("own.key"), "-m", At(KeptSums.FileName)));

    private string Wrong(ProofFiles proof)
    {
        var (proven, diagnostics) = SignedSums.Check(site.Folder, proof);
        Assert.Empty(proven.Signers);
        return Assert.Single(diagnostics).Problem.Code;
    }
}
