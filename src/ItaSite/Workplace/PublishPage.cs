using System.Text;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Editing;
using ItaSite.Model;
using ItaSite.Publishing;
using ItaSite.Serving;
using ItaSite.Verifying;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>
/// Publishes in steps that a person sees: the site is made, what would be sent is shown, it is sent, the live site is
/// looked at.
/// </summary>
internal sealed class PublishPage(Desk desk, SshFiles ssh)
{
    /// <summary>For the look that follows by itself; a person who asks for one waits longer.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromMinutes(2);

    private PublishRequest? request;
    private PublishPlan? plan;

    private string Folder => Path.Combine(Path.GetFullPath(desk.Site.Root), "dist");

    public PageAnswer Answer(FormRequest form)
    {
        if (!form.IsPost || desk.Site.Latest.Errors > 0)
            return Of(Begin());

        try
        {
            return form["step"] switch
            {
                "send" when plan is not null => Of(Send()),
                "verify" => Of(Verify(new VerifyLimits()), 200),
                _ => Of(Make(form)),
            };
        }
        catch (DiskException error) when (error.Diagnostic.Problem == PublishProblems.HostKeyIsUnknown)
        {
            return Of(PublishHtml.AskForKey(desk, Settings(), error.Diagnostic.Arguments), 200);
        }
        catch (DiskException error)
        {
            return Of(Join(Shown.Findings(desk, [error.Diagnostic]), Begin().Body), 409);
        }
    }

    private (HtmlText Body, int Status) Begin()
    {
        var html = new HtmlWriter();
        if (desk.Site.Latest.Errors is > 0 and var errors)
        {
            html.Write(
                $"""
                <p class="alert">{desk.Say(
                    $"ยังเผยแพร่ไม่ได้ มี {desk.Wording.Number(errors)} เรื่องที่ต้องแก้ก่อน",
                    $"{errors} things must be mended first"
                )} <a href="{WorkplaceAddress.Check}">{desk.Say("ดูทั้งหมด", "See them")}</a></p>
                """
            );
            return (html.Written, 200);
        }

        html.Write(
            $"""
            <form method="post" action="{WorkplaceAddress.Publish}">{Frame.Hidden(desk)}
            <p>{desk.Say(
                "โปรแกรมสร้างเว็บไซต์ทั้งหมดก่อน แล้วแสดงว่าจะส่งไฟล์ใด ยังไม่ส่งจนกว่าท่านจะกดอีกครั้ง",
                "The whole site is made first, and what would be sent is shown; nothing is sent until you say so"
            )}</p>{PublishHtml.Checked(desk)}{PublishHtml.Where(desk, Settings(), Folder)}
            <div class="buttons"><button class="main">{desk.Say("สร้างเว็บไซต์", "Make the site")}</button></div></form>
            """
        );
        return (html.Written, 200);
    }

    /// <summary>The site is made in its folder; then the host is asked what it has.</summary>
    private (HtmlText, int) Make(FormRequest form)
    {
        if (form["to"].Trim() is { Length: > 0 } to && Sets(to) is { } refused)
            return (Join(Shown.Findings(desk, [refused]), Begin().Body), 409);

        var findings = Made();
        if (findings.Any(finding => finding.Severity == Severity.Error))
            return (Shown.Findings(desk, findings), 409);

        if (Settings() is not { Target: { } target } settings)
            return (
                PublishHtml.Done(desk, desk.Say("สร้างเว็บไซต์แล้วที่", "The site stands in"), Folder, findings),
                200
            );

        var given = form[PublishHtml.PasswordField] is { Length: > 0 } password ? password : null;
        request = new PublishRequest(
            desk.Site.Root,
            Folder,
            target,
            new Secrets(_ => null, given, form.Has("remember"))
        )
        {
            HostKey = settings.HostKey,
            AcceptedHostKey = form["key"] is { Length: > 0 } key ? key : null,
            Certificate = settings.Certificate is { } file
                ? Path.GetFullPath(Path.Combine(desk.Site.Root, file))
                : null,
            KnownHostsFiles = ssh.KnownHosts,
            KeyFile = ssh.Key,
        };
        plan = Publisher.Plan(request);
        return (PublishHtml.Plan(desk, target, plan), 200);
    }

    private (HtmlText, int) Send()
    {
        var result = Publisher.Run(request!, plan!);
        var target = request!.Target.Address;
        plan = null;
        var left = result.Left.Select(path => Diagnostic.At(Place.TopOf(target), DiskProblems.OldSiteIsLeft, path));
        var html = new HtmlWriter();
        html.Write($"{PublishHtml.Done(desk, desk.Say("เผยแพร่แล้วที่", "Published at"), target, [.. left])}");
        if (desk.Site.Latest.Settings?.BaseUrl is { } address)
        {
            // A folder is still to be carried to the host, and a branch takes minutes until it is served.
            if (request.Target is PublishTarget.Sftp or PublishTarget.Ftps)
                html.Write($"{Looked()}");

            html.Write(
                $"""
                <form method="post" action="{WorkplaceAddress.Publish}">{Frame.Hidden(desk, ("step", "verify"))}
                <p><button>{desk.Say("ตรวจเว็บไซต์จริง", "Look at the live site")}</button> {address}</p>
                </form>
                """
            );
        }

        html.Write($"{PublishHtml.Answers(desk)}");
        return (html.Written, 200);
    }

    /// <summary>A live site that does not answer is told, and takes nothing from what was published.</summary>
    private HtmlText Looked()
    {
        try
        {
            return Verify(new VerifyLimits { Run = FirstLook });
        }
        catch (DiskException error)
        {
            return Shown.Findings(desk, [error.Diagnostic]);
        }
    }

    private HtmlText Verify(VerifyLimits limits)
    {
        var address = desk.Site.Latest.Settings!.BaseUrl!;
        var expected = ExpectedFiles.KeptIn(desk.Site.Root);
        var result = LiveSite
            .LookAsync(address, expected, FilesDone.Nowhere(), limits, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        return PublishHtml.Verified(desk, address, result);
    }

    /// <returns>Why the settings can't take it.</returns>
    private Diagnostic? Sets(string to)
    {
        if (desk.Files.Open(SourceTree.ConfigFile) is not { Text: { } written } settings)
            return null;

        var path = FieldPath.Of("publish", "to");
        var edited = DataFileText.Set(SourceTree.ConfigFile, written, path, FieldValue.Of(to));
        if (edited.Refusal is { } refusal)
            return refusal;

        var read = PublishSettingsOf.Read(SourceFile.Of(SourceTree.ConfigFile, Encoding.UTF8.GetBytes(edited.Text)));
        var reason = desk.Say("ตั้งที่ที่ส่งเว็บไซต์ขึ้นไป", "Where the site is sent");
        return read.Value.Publish.Target is null
            ? read.Diagnostics.FirstOrDefault(finding => finding.Severity == Severity.Error)
            : desk.Save(reason, [FileChange.Of(settings, edited.Text)]);
    }

    private IReadOnlyList<Diagnostic> Made()
    {
        // The preview holds what is for the office only.
        var result = SiteBuild.Run(SiteFolder.Read(desk.Site.Root), isolated: desk.Site.Isolated);
        if (result.Errors > 0)
            return [.. result.Diagnostics.Where(finding => finding.Severity == Severity.Error)];

        var output = OutputFolder.Accept(Folder, desk.Site.Root, CancellationToken.None);
        return [.. PublishedFolder.Publish(result.Artifacts, output), .. KeptSums.Keep(desk.Site.Root, Folder)];
    }

    private PublishSettings? Settings() => PublishSettingsOf.Read(SiteFolder.Settings(desk.Site.Root)).Value.Publish;

    private static HtmlText Join(HtmlText one, HtmlText other) => HtmlText.Join("", [one, other]);

    private PageAnswer.Html Of((HtmlText Body, int Status) shown) => Of(shown.Body, shown.Status);

    private PageAnswer.Html Of(HtmlText body, int status) =>
        Frame.Of(desk, desk.Say("เผยแพร่", "Publish"), body, WorkplaceAddress.Publish, status: status);
}
