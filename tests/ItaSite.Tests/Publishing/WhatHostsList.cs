using ItaSite.Publishing;

namespace ItaSite.Tests.Publishing;

/// <summary>Lists of FTP hosts, which no standard describes, and known_hosts of OpenSSH.</summary>
public class WhatHostsList
{
    [Theory]
    [InlineData("-rw-r--r--    1 1001     1001            6 Nov 29 03:02 a.txt", "a.txt 6")]
    [InlineData("-rw-r--r-- 1 office www-data 123456 Jan  5  2023 รายงาน ๑ ปี.pdf", "รายงาน ๑ ปี.pdf 123456")]
    [InlineData("drwxr-xr-x    2 1001     1001         4096 Nov 29 03:02 b", "b/")]
    [InlineData("lrwxrwxrwx 1 a a 4 Nov 29 03:02 x -> y", "x -1")]
    [InlineData("-rw-r--r--+ 1 a a 7 Nov 29 03:02 acl.txt", "acl.txt 7")]
    [InlineData("11-29-26  03:02AM       <DIR>          docs", "docs/")]
    [InlineData("11-29-2026  03:02PM                 42 web.config", "web.config 42")]
    [InlineData("total 12", "")]
    [InlineData("drwxr-xr-x 2 a a 4096 Nov 29 03:02 ..", "")]
    public void Ways_of_Unix_and_Windows_are_read(string line, string read) =>
        Assert.Equal(
            read,
            string.Join(
                ',',
                FtpEntry
                    .Read(line + "\r\n")
                    .Select(entry => entry.IsFolder ? $"{entry.Name}/" : $"{entry.Name} {entry.Size}")
            )
        );

    [Fact]
    public void A_line_of_another_kind_stops_all_since_nothing_may_be_overlooked() =>
        Assert.Contains(
            "odd line",
            Assert.Throws<HostException>(() => FtpEntry.Read("odd line")).Reason.English,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("host ssh-ed25519 AQID", true)]
    [InlineData("other,host ssh-ed25519 AQID", true)]
    [InlineData("*.go.th,ho?t ssh-ed25519 AQID comment", true)]
    [InlineData("host ssh-ed25519 BAUG", false)]
    [InlineData("host ssh-rsa BAUG", null)]
    [InlineData("[host]:2222 ssh-ed25519 AQID", null)]
    [InlineData("*,!host ssh-ed25519 AQID", null)]
    [InlineData("# host ssh-ed25519 AQID", null)]
    [InlineData("@cert-authority host ssh-ed25519 AQID", null)]
    [InlineData("@revoked host ssh-ed25519 AQID\nhost ssh-ed25519 AQID", false)]
    public void A_key_is_known_another_or_new(string lines, bool? known)
    {
        var file = Path.GetTempFileName();
        OnDisk.Put(file, lines + "\n");

        Assert.Equal(known, KnownHosts.Of("host", 22, [file]).Knows("ssh-ed25519", [1, 2, 3]));

        File.Delete(file);
    }
}
