using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Publishing;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Publishing;

/// <summary>Publishing to a real OpenSSH: who is trusted, and what visitors have when a run is stopped.</summary>
public sealed class OverSftp : IDisposable
{
    private const string Extra = "content/news/2027-01-05-extra.md";

    /// <summary>As hosts for SFTP only do: a command ends before anything can be said to it.</summary>
    private const string RefusesCommands =
        "ForceCommand case $SSH_ORIGINAL_COMMAND in *sftp*) /usr/lib/openssh/sftp-server;; *) exit 1;; esac";

    private readonly TypedCommand site = new($"-- {Extra} --\n# ข่าวเพิ่มเติม\n\nข้อความ\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_host_is_trusted_once_a_person_has_compared_its_fingerprint_and_never_with_another_key()
    {
        await BuildAsync();
        using var host = new SshServer();
        using var other = new SshServer();

        var unknown = Assert.Throws<DiskException>(() => Publish(Request(host))).Diagnostic;
        Publish(Request(host) with { AcceptedHostKey = host.Fingerprint });
        Publish(Request(host));
        var known = OnDisk.Text(host.KnownHosts).Replace($":{host.Port} ", $":{other.Port} ", StringComparison.Ordinal);
        OnDisk.Put(other.KnownHosts, known);
        var changed = Assert
            .Throws<DiskException>(() => Publish(Request(other) with { AcceptedHostKey = other.Fingerprint }))
            .Diagnostic;

        Assert.Equal(PublishProblems.HostKeyIsUnknown, unknown.Problem);
        Assert.Equal(host.Fingerprint, unknown.Arguments[1]);
        Assert.Equal(PublishProblems.HostKeyHasChanged, changed.Problem);
        Assert.False(Directory.Exists(other.Site));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ForceCommand internal-sftp")]
    [InlineData(RefusesCommands)]
    public async Task What_is_gone_goes_what_others_put_there_stays_and_only_changes_are_sent(string settings)
    {
        await BuildAsync();
        using var host = new SshServer(settings);
        var request = Request(host) with { HostKey = host.Fingerprint };
        var first = Publish(request);
        OnDisk.Put(Path.Combine(host.Site, "shell.php"), "mine");
        File.Delete(Path.Combine(site.Folder, Extra));
        await BuildAsync();

        var second = Publish(request);
        var third = Publish(request);

        Assert.Equal(site.Files("dist").Keys.Append("shell.php").Order(), Files(host).Keys.Order());
        Assert.All(site.Files("dist"), file => Assert.Equal(file.Value, Files(host)[file.Key]));
        Assert.InRange(second.Sent, 1, first.Sent - 1);
        Assert.Equal(["shell.php"], second.Done.Others);
        Assert.Equal((0, true), (third.Sent, third.Done.IsNothing));
        Assert.Equal(["www"], Directory.GetDirectories(Path.GetDirectoryName(host.Site)!).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_the_old_site_and_the_next_one_goes_on()
    {
        await BuildAsync();
        using var host = new SshServer();
        var request = Request(host) with { HostKey = host.Fingerprint };
        Publish(request);
        var old = Files(host);
        File.Delete(Path.Combine(site.Folder, Extra));
        await BuildAsync();
        using var stop = new CancellationTokenSource();
        var plan = Publisher.Plan(request, stop: TestContext.Current.CancellationToken);

        Assert.ThrowsAny<OperationCanceledException>(() =>
            Publisher.Run(request, plan, progress => Stop(progress, stop), stop.Token)
        );
        var between = Files(host).Where(file => !file.Key.StartsWith(".ita-next", StringComparison.Ordinal));
        var next = Publish(request);

        Assert.Equal(old.OrderBy(file => file.Key), between.OrderBy(file => file.Key));
        Assert.InRange(next.Sent, 0, plan.Sent.Count() - 1);
        Assert.Equal(site.Files("dist"), Files(host));
    }

    [Fact]
    public async Task A_host_where_more_would_be_lost_than_was_shown_is_left_alone()
    {
        await BuildAsync();
        using var host = new SshServer();
        var request = Request(host) with { HostKey = host.Fingerprint, RemovesOthers = true };
        Publish(request);
        File.Delete(Path.Combine(site.Folder, Extra));
        await BuildAsync();
        var plan = Publisher.Plan(request, stop: TestContext.Current.CancellationToken);
        OnDisk.Put(Path.Combine(host.Site, "new.txt"), "mine");

        var told = Assert.Throws<DiskException>(() =>
            Publisher.Run(request, plan, stop: TestContext.Current.CancellationToken)
        );

        Assert.Equal(PublishProblems.HostFailed, told.Diagnostic.Problem);
        Assert.True(File.Exists(Path.Combine(host.Site, "new.txt")));
    }

    private static void Stop(PublishProgress progress, CancellationTokenSource stop)
    {
        if (progress is { Step: PublishStep.Sending, Done: > 2 })
            stop.Cancel();
    }

    private static PublishResult Publish(PublishRequest request)
    {
        var stop = TestContext.Current.CancellationToken;
        return Publisher.Run(request, Publisher.Plan(request, stop: stop), stop: stop);
    }

    private PublishRequest Request(SshServer host) =>
        new(site.Folder, Path.Combine(site.Folder, "dist"), PublishTarget.Parse(host.Address)!, new Secrets(_ => null))
        {
            KeyFile = host.UserKey,
            KnownHostsFiles = [host.KnownHosts],
        };

    private static Dictionary<string, string> Files(SshServer host) =>
        Directory
            .EnumerateFiles(host.Site, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(host.Site, file),
                file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(OnDisk.Bytes(file)))
            );

    private async Task BuildAsync() => Assert.Equal(0, (await site.TypeAsync("build", "SITE")).ExitCode);
}
