using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Proving;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Proving;

/// <summary>A time stamp over what was published: asked for, taken back, and verified without asking anybody.</summary>
public sealed class Stamping : IDisposable
{
    private readonly TypedCommand site = new();
    private readonly OwnAuthority authority = new();

    public Stamping()
    {
        Directory.CreateDirectory(At("published"));
        OnDisk.Put(At(KeptSums.FileName), "a list\n");
    }

    [Fact]
    public async Task An_answer_is_verified_kept_and_its_time_is_said_in_Thai()
    {
        await AskAsync();
        var answer = authority.Answer(At(KeptSums.StampRequest));
        var (code, _, person) = await TakeAsync(answer, "--ca", authority.Certificate);

        Assert.True(code == 0, person);
        Assert.Matches("รายการไฟล์ประทับเวลาเมื่อ [0-9]+ [ก-๙]+ 25[0-9]{2} เวลา [0-9:]{8} น. โดย Test TSA", person);
        Assert.DoesNotContain("ITA", person, StringComparison.Ordinal);
        Assert.Equal(OnDisk.Bytes(answer), OnDisk.Bytes(At(KeptSums.Stamp)));
    }

    [Fact]
    public async Task An_authority_with_an_RSA_key_is_as_good()
    {
        using var other = new OwnAuthority(key: ["rsa:2048"]);
        var (code, _, person) = await TakeAsync(other.Answer(Requested()), "--ca", other.Certificate);

        Assert.True(code == 0, person);
    }

    [Fact]
    public async Task The_settings_may_name_the_authority()
    {
        Directory.CreateDirectory(At("keys"));
        File.Copy(authority.Certificate, At("keys/tsa.pem"));
        var settings = OnDisk.Text(At(SourceTree.ConfigFile));
        OnDisk.Put(
            At(SourceTree.ConfigFile),
            settings.Insert(settings.IndexOf('{') + 1, "\"published\": { \"timestampAuthority\": \"keys/tsa.pem\" },")
        );
        await AskAsync();
        var (code, _, person) = await TakeAsync(authority.Answer(At(KeptSums.StampRequest)));

        Assert.True(code == 0, person);
        Assert.DoesNotContain("ITA966", person, StringComparison.Ordinal);
        Assert.True(Check("keys/tsa.pem").Stamp!.IsVouchedFor);
    }

    [Fact]
    public async Task Without_an_authority_to_trust_the_stamp_is_kept_with_a_warning()
    {
        await AskAsync();
        var (code, _, person) = await TakeAsync(authority.Answer(At(KeptSums.StampRequest)));

        Assert.Equal(0, code);
        Assert.Contains("warning ITA966", person, StringComparison.Ordinal);
        Assert.False(Check(null).Stamp!.IsVouchedFor);
    }

    [Fact]
    public async Task The_authoritys_own_certificate_may_be_the_trusted_one()
    {
        await AskAsync();
        var (code, _, person) = await TakeAsync(
            authority.Answer(At(KeptSums.StampRequest)),
            "--ca",
            authority.OwnCertificate
        );

        Assert.True(code == 0, person);
    }

    [Fact]
    public async Task Asking_twice_keeps_the_request_that_may_be_out_already()
    {
        await AskAsync();
        var first = OnDisk.Bytes(At(KeptSums.StampRequest));
        await AskAsync();
        Assert.Equal(first, OnDisk.Bytes(At(KeptSums.StampRequest)));

        OnDisk.Put(At(KeptSums.FileName), "another list\n");
        await AskAsync();
        Assert.NotEqual(first, OnDisk.Bytes(At(KeptSums.StampRequest)));
    }

    [Fact]
    public async Task A_list_that_changed_since_is_told_whenever_it_is_verified()
    {
        await AskAsync();
        await TakeAsync(authority.Answer(At(KeptSums.StampRequest)));
        OnDisk.Put(At(KeptSums.FileName), "another list\n");
        var (proven, diagnostics) = SignedSums.Check(site.Folder, ProofFiles.None);

        Assert.Null(proven.Stamp);
        Assert.Equal("ITA970", Assert.Single(diagnostics).Problem.Code);
    }

    [Fact]
    public async Task A_stamp_still_holds_when_its_request_is_lost()
    {
        await AskAsync();
        await TakeAsync(authority.Answer(At(KeptSums.StampRequest)));
        File.Delete(At(KeptSums.StampRequest));

        Assert.NotNull(Check(null).Stamp);
    }

    [Fact]
    public async Task Nothing_can_be_answered_that_was_not_asked()
    {
        var (code, _, person) = await TakeAsync(authority.Answer(authority.Request(At(KeptSums.FileName), "-sha256")));

        Assert.Equal(2, code);
        Assert.Contains("ITA967", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_can_be_stamped_before_it_is_published()
    {
        File.Delete(At(KeptSums.FileName));
        var (code, _, person) = await site.TypeAsync("stamp", "SITE");

        Assert.Equal(2, code);
        Assert.Contains("ITA959", person, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-sha256", "ITA971")]
    [InlineData("-sha256 -no_nonce", "ITA971")]
    [InlineData("-sha256 -cert", "ITA971")]
    public async Task An_answer_to_another_request_for_the_same_list_is_refused(string options, string code) =>
        await RefusedAsync(authority.Answer(authority.Request(At(KeptSums.FileName), options.Split(' '))), code);

    [Fact]
    public async Task An_answer_for_another_file_is_refused() =>
        await RefusedAsync(
            authority.Answer(authority.Request(At(SourceTree.ConfigFile), "-sha256", "-cert")),
            "ITA970"
        );

    [Fact]
    public async Task A_refusal_says_the_authoritys_reason()
    {
        using var picky = new OwnAuthority(digests: "sha512");
        var said = await RefusedAsync(picky.Answer(Requested()), "ITA969");

        Assert.Contains("สถานะ 2", said, StringComparison.Ordinal);
        Assert.Contains("badAlg", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_had_expired_by_the_time_of_the_stamp_counts_for_nothing()
    {
        using var old = new OwnAuthority(days: 5, from: 10);
        await RefusedAsync(old.Answer(Requested()), "ITA973", "--ca", old.Certificate);
    }

    [Fact]
    public async Task Another_authority_than_the_trusted_one_is_refused()
    {
        using var other = new OwnAuthority();
        await RefusedAsync(other.Answer(Requested()), "ITA974", "--ca", authority.Certificate);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!doctype html><title>Bad request</title>")]
    [InlineData("-----BEGIN PKCS7-----\nMII\n-----END PKCS7-----\n")]
    public async Task What_is_no_answer_at_all_is_told(string text)
    {
        await AskAsync();
        OnDisk.Put(At("answer.tsr"), text);
        await RefusedAsync(At("answer.tsr"), "ITA968");
    }

    [Fact]
    public async Task An_answer_that_is_cut_anywhere_or_goes_on_is_told_as_broken()
    {
        await AskAsync();
        var whole = OnDisk.Bytes(authority.Answer(At(KeptSums.StampRequest)));
        foreach (var length in new[] { 1, 2, 9, 20, whole.Length / 2, whole.Length - 1 })
        {
            OnDisk.Put(At("cut.tsr"), whole[..length]);
            await RefusedAsync(At("cut.tsr"), "ITA968");
        }

        OnDisk.Put(At("cut.tsr"), [.. whole, 0]);
        await RefusedAsync(At("cut.tsr"), "ITA968");
    }

    /// <summary>Whatever byte is changed, there is a sentence, and never a stamp of another time.</summary>
    [Fact]
    public async Task An_answer_that_was_changed_is_refused_with_a_sentence()
    {
        await AskAsync();
        var whole = OnDisk.Bytes(authority.Answer(At(KeptSums.StampRequest)));
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var changed = whole.ToArray();
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            OnDisk.Put(At("changed.tsr"), changed);
            var (stamp, diagnostics) = SignedSums.CheckAnswer(
                site.Folder,
                ProofFiles.None,
                changed,
                "changed.tsr",
                authority.Certificate
            );
            Assert.True(stamp is not null || diagnostics.Count == 1);
            if (stamp is not null)
                Assert.Equal("Test TSA", stamp.Authority);
        }
    }

    public void Dispose()
    {
        site.Dispose();
        authority.Dispose();
    }

    private string At(string path) => Path.Combine(site.Folder, path);

    private SumsProof Check(string? certificates) =>
        SignedSums.Check(site.Folder, ProofFiles.None with { TimestampAuthority = certificates }).Value;

    private async Task AskAsync() => Assert.Equal(0, (await site.TypeAsync("stamp", "SITE")).ExitCode);

    /// <summary>The request that the command wrote.</summary>
    private string Requested()
    {
        AskAsync().GetAwaiter().GetResult();
        return At(KeptSums.StampRequest);
    }

    private Task<(int ExitCode, string Data, string Person)> TakeAsync(string answer, params string[] more) =>
        site.TypeAsync(["stamp", "SITE", "--answer", answer, .. more]);

    private async Task<string> RefusedAsync(string answer, string problem, params string[] more)
    {
        await AskAsync();
        var (code, _, person) = await TakeAsync(answer, more);

        Assert.True(code == 1, person);
        Assert.True(person.Contains($"error {problem}:", StringComparison.Ordinal), person);
        Assert.False(File.Exists(At(KeptSums.Stamp)));
        return person;
    }
}
