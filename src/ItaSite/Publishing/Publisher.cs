using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Publishing;

/// <summary>Publishes in two steps: a plan that a person may look at, and its doing.</summary>
internal static class Publisher
{
    private static readonly Bilingual HostHasChanged = new(
        "ไฟล์บนเครื่องแม่ข่ายเปลี่ยนไปหลังจากที่แสดงแผน ให้ดูแผนใหม่ก่อน",
        "the files on the host have changed since the plan was shown; look at a new one first"
    );

    /// <summary>Looks at what was built and at the host, and changes nothing.</summary>
    /// <exception cref="DiskException">Nothing can be published; the diagnostic says why.</exception>
    /// <exception cref="OperationCanceledException">A person stopped it.</exception>
    public static PublishPlan Plan(
        PublishRequest request,
        Action<PublishProgress>? report = null,
        CancellationToken stop = default
    )
    {
        report?.Invoke(new PublishProgress(PublishStep.Looking, 0, 0, 0));
        var site = BuiltSite.Read(request.SiteRoot, request.Built);
        using var host = Open(request, stop);
        return Naming(request, host, () => PlanOf(request, site, host, stop));
    }

    /// <param name="plan">As it was shown: if it would be another one by now, nothing is done.</param>
    /// <inheritdoc cref="Plan"/>
    public static PublishResult Run(
        PublishRequest request,
        PublishPlan plan,
        Action<PublishProgress>? report = null,
        CancellationToken stop = default
    )
    {
        var site = BuiltSite.Read(request.SiteRoot, request.Built);
        if (plan.InTheWay is [var first, ..])
            throw new DiskException(
                Diagnostic.At(
                    Place.TopOf(request.Target.Address),
                    PublishProblems.OthersAreInTheWay,
                    $"{plan.InTheWay.Count}",
                    first
                )
            );

        using var host = Open(request, stop);
        return Naming(
            request,
            host,
            () =>
            {
                var now = PlanOf(request, site, host, stop);
                return IsAnother(plan, now) ? throw new HostException(HostHasChanged)
                    : now.IsNothing ? new PublishResult(now, 0, 0, [])
                    : host.Publish(now, site, report ?? (_ => { }), stop);
            }
        );
    }

    private static PublishPlan PlanOf(PublishRequest request, BuiltSite site, Host host, CancellationToken stop) =>
        PublishPlan.Of(site.Files, host.List(site, stop), request.All, request.RemovesOthers);

    /// <summary>Whether more would be lost than was shown.</summary>
    private static bool IsAnother(PublishPlan shown, PublishPlan now) =>
        now.Removed.Except(shown.Removed, StringComparer.Ordinal).Any() || now.InTheWay.Count > 0;

    private static Host Open(PublishRequest request, CancellationToken stop) =>
        Naming<Host>(
            request,
            null,
            () =>
                request.Target switch
                {
                    PublishTarget.Folder folder => FolderAt(request, folder),
                    PublishTarget.Sftp sftp => new SftpDoor(request, sftp).Open(stop),
                    PublishTarget.Ftps ftps => FtpsAt(request, ftps),
                    PublishTarget.Git git => new GitHost(Local(request, git), request.IsInteractive),
                    _ => throw new NotSupportedException(),
                }
        );

    /// <summary>Git runs in a folder of its own, from where a short path would lead elsewhere.</summary>
    private static PublishTarget.Git Local(PublishRequest request, PublishTarget.Git git) =>
        git.Remote.Contains(':')
            ? git
            : git with
            {
                Remote = Path.Combine(Path.GetFullPath(request.SiteRoot), git.Remote),
            };

    private static FolderHost FolderAt(PublishRequest request, PublishTarget.Folder folder)
    {
        var full = DiskException.Naming(
            folder.Address,
            () => RealPath.Of(Path.Combine(Path.GetFullPath(request.SiteRoot), folder.Address))
        );
        var source = DiskException.Naming(request.SiteRoot, () => RealPath.Of(request.SiteRoot));
        string[] sources = [SourceTree.Content, SourceTree.Themes, KeptSums.Folder];
        if (
            Within(source, full)
            || sources.Select(name => Path.Combine(source, name.TrimEnd('/'))).Any(inner => Within(full, inner))
            || Within(full, RealPath.Of(request.Built))
        )
            throw new DiskException(
                Diagnostic.At(
                    Place.TopOf(folder.Address),
                    DiskProblems.OutputIsInsideSource,
                    folder.Address,
                    request.SiteRoot
                )
            );

        return new FolderHost(full);
    }

    private static bool Within(string inner, string outer) =>
        (inner + Path.DirectorySeparatorChar).StartsWith(
            outer.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
            StringComparison.OrdinalIgnoreCase
        );

    private static FtpsHost FtpsAt(PublishRequest request, PublishTarget.Ftps ftps)
    {
        var password = request.Secrets.Password(ftps.Address, ftps.User, ftps.Host);
        return password is { Length: > 0 }
            ? new FtpsHost(ftps, password, request.Certificate)
            : throw new DiskException(
                Diagnostic.At(
                    Place.TopOf(ftps.Host),
                    PublishProblems.SignInFailed,
                    Bilingual.Same(ftps.Address),
                    new Bilingual("ไม่มีรหัสผ่าน", "there is no password")
                )
            );
    }

    private static T Naming<T>(PublishRequest request, Host? host, Func<T> touch)
    {
        try
        {
            return touch();
        }
        catch (HostException error)
        {
            throw new DiskException(
                Diagnostic.At(
                    Place.TopOf(request.Target.Address),
                    PublishProblems.HostFailed,
                    Bilingual.Same(request.Target.Address),
                    error.Reason,
                    host?.OldSiteStands == false ? PublishSentences.IsHalfDone : PublishSentences.OldSiteStands
                ),
                error
            );
        }
    }
}
