using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>Publishes the site, after saying what will happen.</summary>
internal static class PublishPage
{
    public static PageAnswer Answer(Desk desk, FormRequest request)
    {
        var errors = desk.Site.Latest.Errors;
        if (request.IsPost && errors == 0)
            return ToFolder(desk);

        var html = new HtmlWriter();
        if (errors > 0)
            html.Write(
                $"""
                <p class="alert">{desk.Say(
                    $"ยังเผยแพร่ไม่ได้ มี {desk.Wording.Number(errors)} เรื่องที่ต้องแก้ก่อน",
                    $"{errors} things must be mended first"
                )} <a href="{WorkplaceAddress.Check}">{desk.Say("ดูทั้งหมด", "See them")}</a></p>
                """
            );
        else
            html.Write(
                $"""
                <p>{desk.Say(
                    "เว็บไซต์ทั้งหมดจะถูกสร้างลงโฟลเดอร์นี้ เว็บไซต์เดิมอยู่ครบจนกว่าชุดใหม่จะเสร็จ",
                    "The whole site is made in this folder; the old one stays whole until the new one is"
                )}<br><code>{Folder(desk)}</code></p>
                <form method="post" action="{WorkplaceAddress.Publish}">{Frame.Hidden(desk)}
                <div class="buttons"><button class="main">{desk.Say("สร้างลงโฟลเดอร์", "Make the site")}</button></div>
                </form>
                """
            );

        var title = desk.Say("เผยแพร่", "Publish");
        return Frame.Of(desk, title, html.Written, WorkplaceAddress.Publish, Notices.Asked(desk, request));
    }

    private static string Folder(Desk desk) => Path.Combine(Path.GetFullPath(desk.Site.Root), "dist");

    private static PageAnswer.Html ToFolder(Desk desk)
    {
        IReadOnlyList<Diagnostic> findings;
        try
        {
            // The preview holds what is for the office only.
            var result = SiteBuild.Run(SiteFolder.Read(desk.Site.Root), isolated: desk.Site.Isolated);
            findings =
                result.Errors > 0
                    ? [.. result.Diagnostics.Where(finding => finding.Severity == Severity.Error)]
                    :
                    [
                        .. PublishedFolder.Publish(
                            result.Artifacts,
                            OutputFolder.Accept(Folder(desk), desk.Site.Root, CancellationToken.None)
                        ),
                        .. KeptSums.Keep(desk.Site.Root, Folder(desk)),
                    ];
        }
        catch (DiskException error)
        {
            findings = [error.Diagnostic];
        }

        var html = new HtmlWriter();
        var isDone = findings.All(finding => finding.Severity != Severity.Error);
        if (isDone)
            html.Write(
                $"""
                <p class="lead">{desk.Say("สร้างเว็บไซต์แล้วที่", "The site stands in")}
                <code>{Folder(desk)}</code></p>
                """
            );

        html.Write($"{Shown.Findings(desk, findings)}");
        return Frame.Of(
            desk,
            isDone ? desk.Say("เผยแพร่แล้ว", "Published") : desk.Say("ยังไม่ได้เผยแพร่", "Not published"),
            html.Written,
            WorkplaceAddress.Publish,
            status: isDone ? 200 : 409
        );
    }
}
