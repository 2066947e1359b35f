using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ItaSite.Tests.Verifying;

/// <summary>A certificate that a browser would warn of is a sentence that a clerk can forward.</summary>
public sealed class OverHttps(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Theory]
    [InlineData("127.0.0.1", 10, "ใบรับรอง https ออกโดยผู้ที่ไม่มีใครรับรอง")]
    [InlineData("127.0.0.1", -1, "ใบรับรอง https หมดอายุ")]
    [InlineData("10.0.0.1", 10, "ใบรับรอง https เป็นของชื่ออื่น")]
    public async Task A_certificate_that_is_not_right_is_told_by_what_is_wrong_with_it(
        string name,
        int days,
        string said
    )
    {
        var now = DateTimeOffset.UtcNow;
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=office", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Parse(name));
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(now.AddDays(-5), now.AddDays(days));
        await using var host = await ServeAsync(certificate);
        var error = await Assert.ThrowsAsync<DiskException>(() => site.LookAtAsync(host.Urls.Single() + "/"));

        Assert.Equal("ITA956", error.Diagnostic.Problem.Code);
        Assert.Contains(said, error.Diagnostic.ToLine(Language.Thai), StringComparison.Ordinal);
    }

    private static async Task<WebApplication> ServeAsync(X509Certificate2 certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate))
        );
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }
}
