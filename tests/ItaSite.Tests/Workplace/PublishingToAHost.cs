using ItaSite.Tests.Publishing;
using ItaSite.Workplace;

namespace ItaSite.Tests.Workplace;

/// <summary>A site goes to a real OpenSSH from the page that publishes.</summary>
public class PublishingToAHost
{
    private const string Compared = "เทียบแล้ว ตรงกัน";

    [Fact]
    public void Nothing_is_sent_until_the_key_of_the_host_was_compared_and_once_is_enough()
    {
        using var ssh = new SshServer();
        using var clerk = Office(ssh);

        clerk.Open("publish").Fill("to", ssh.Address).Press("สร้างเว็บไซต์");

        Assert.Contains(ssh.Fingerprint, clerk.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("--accept", clerk.Words, StringComparison.Ordinal);
        Assert.False(Directory.Exists(ssh.Site));
        clerk.Press(Compared);
        Assert.Contains("ไฟล์ใหม่", clerk.Words, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(ssh.Site, "index.html")));

        clerk.StartAgain();
        clerk.Open("publish").Press("สร้างเว็บไซต์");
        Assert.Contains("ไฟล์ใหม่", clerk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_live_site_that_does_not_answer_is_told_and_takes_nothing_from_what_was_sent()
    {
        using var ssh = new SshServer();
        using var clerk = Office(ssh);

        clerk.Open("publish").Fill("to", ssh.Address).Press("สร้างเว็บไซต์").Press(Compared).Press("เผยแพร่");

        Assert.Contains("เผยแพร่แล้วที่", clerk.Words, StringComparison.Ordinal);
        Assert.NotEmpty(clerk.Page.QuerySelectorAll(".findings .error"));
        Assert.True(File.Exists(Path.Combine(ssh.Site, "index.html")));
        Assert.Equal(200, clerk.Status);
    }

    [Fact]
    public void A_host_that_shows_another_key_than_the_one_that_was_compared_gets_nothing()
    {
        using var ssh = new SshServer();
        using var other = new SshServer();
        using var clerk = Office(ssh);
        clerk.Open("publish").Fill("to", ssh.Address).Press("สร้างเว็บไซต์").Press(Compared);

        // Another machine stands where the known one stood.
        var known = OnDisk.Text(ssh.KnownHosts).Replace($":{ssh.Port} ", $":{other.Port} ", StringComparison.Ordinal);
        OnDisk.Put(ssh.KnownHosts, known);
        clerk.Put(
            "site.config.json",
            clerk["site.config.json"].Replace(ssh.Address, other.Address, StringComparison.Ordinal)
        );
        clerk.StartAgain();
        clerk.Open("publish").Press("สร้างเว็บไซต์");

        Assert.NotEmpty(clerk.Page.QuerySelectorAll(".findings .error"));
        Assert.DoesNotContain(
            Compared,
            clerk.Page.QuerySelectorAll("button").Select(button => button.TextContent.Trim())
        );
        Assert.False(Directory.Exists(other.Site));
    }

    /// <summary>Nobody answers at the site's address.</summary>
    private static Clerk Office(SshServer ssh)
    {
        var clerk = new Clerk(isEmpty: true, ssh: new SshFiles([ssh.KnownHosts], ssh.UserKey));
        return clerk
            .Open("")
            .Fill("name", "องค์การบริหารส่วนตำบลบ้านสวน")
            .Fill("baseUrl", "http://127.0.0.1:9/")
            .Press("เริ่มเว็บไซต์");
    }
}
