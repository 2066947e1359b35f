using ItaSite.Model;

namespace ItaSite.Tests.Publishing;

/// <summary>Where a site may be sent, as people write it.</summary>
public class Addresses
{
    [Theory]
    [InlineData("sftp://office@host.go.th/var/www", "office host.go.th 22 /var/www")]
    [InlineData("sftp://office@host.go.th:2222/var/www/", "office host.go.th 2222 /var/www")]
    [InlineData("SFTP://a@b@host/~/public_html", "a@b host 22 ~/public_html")]
    [InlineData("sftp://office@[::1]:22/x", "office ::1 22 /x")]
    [InlineData("ftps://office@host/public_html", "office host 21 /public_html")]
    [InlineData("ftps://office@host:990", "office host 990 /")]
    public void A_host_its_user_and_its_folder_are_read(string typed, string read) =>
        Assert.Equal(
            read,
            PublishTarget.Parse(typed) switch
            {
                PublishTarget.Sftp sftp => $"{sftp.User} {sftp.Host} {sftp.Port} {sftp.Path}",
                PublishTarget.Ftps ftps => $"{ftps.User} {ftps.Host} {ftps.Port} {ftps.Path}",
                _ => null,
            }
        );

    [Theory]
    [InlineData("git:git@github.com:office/site.git", "git@github.com:office/site.git gh-pages")]
    [InlineData("git:https://github.com/office/site.git#pages", "https://github.com/office/site.git pages")]
    [InlineData("git:../pages.git#เว็บ", null)]
    [InlineData("git:ext::sh -c id#x", null)]
    [InlineData("git:--upload-pack=id#x", null)]
    [InlineData("git:x.git#a..b", null)]
    [InlineData("git:x.git#-f", null)]
    public void A_branch_is_read_and_nothing_that_git_would_take_for_a_command(string typed, string? read) =>
        Assert.Equal(read, PublishTarget.Parse(typed) is PublishTarget.Git git ? $"{git.Remote} {git.Branch}" : null);

    [Theory]
    [InlineData("ftp://office@host/www")]
    [InlineData("http://host/www")]
    [InlineData("sftp://host/www")]
    [InlineData("sftp://office@/www")]
    [InlineData("sftp://office@host:0/www")]
    [InlineData("sftp://office@host:x/www")]
    [InlineData("sftp://office@host/../etc")]
    [InlineData("sftp://office@ho st/www")]
    [InlineData("")]
    public void What_is_not_safe_or_not_whole_is_refused(string typed) => Assert.Null(PublishTarget.Parse(typed));

    [Theory]
    [InlineData("sftp://office:secret@host/www", true)]
    [InlineData("ftps://office:se@cret@host/www", true)]
    [InlineData("git:https://office:secret@host/x.git", true)]
    [InlineData("git:https://token@host/x.git", true)]
    [InlineData("sftp://office@host:22/www", false)]
    [InlineData("git:git@host:x.git", false)]
    [InlineData("git:ssh://git@host/x.git", false)]
    [InlineData("C:/www", false)]
    public void A_password_or_token_is_seen(string typed, bool holds)
    {
        Assert.Equal(holds, PublishTarget.HoldsPassword(typed));
        Assert.Equal(holds, PublishTarget.Parse(typed) is null);
    }
}
