using System.Diagnostics;

namespace ItaSite.Tests.Proving;

/// <summary>A time-stamp authority of the test's own: <c>openssl ts</c> with certificates made for it.</summary>
internal sealed class OwnAuthority : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-tsa-").FullName;

    /// <param name="days">How long the authority's certificate holds, from <paramref name="from"/> on.</param>
    /// <param name="from">How many days ago it began.</param>
    /// <param name="digests">Which it stamps.</param>
    /// <param name="key">As <c>openssl req -newkey</c> takes it.</param>
    public OwnAuthority(int days = 30, int from = 0, string digests = "sha256", string[]? key = null)
    {
        File.WriteAllText(
            At("ts.cnf"),
            $"""
            [tsa]
            default_tsa = here
            [here]
            serial = {At("serial")}
            crypto_device = builtin
            signer_cert = {At("tsa.pem")}
            certs = {At("ca.pem")}
            signer_key = {At("tsa.key")}
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = {digests}
            ess_cert_id_alg = sha256
            [ca]
            basicConstraints = critical,CA:true
            [signer]
            basicConstraints = CA:false
            extendedKeyUsage = critical,timeStamping
            [db]
            default_ca = own
            [own]
            database = {At("index")}
            new_certs_dir = {folder}
            serial = {At("certs")}
            default_md = sha256
            policy = any
            [any]
            commonName = supplied
            """
        );
        key ??= ["ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
        File.WriteAllText(At("index"), "");
        File.WriteAllText(At("certs"), "01");
        File.WriteAllText(At("serial"), "01");
        OpenSsl([
            "req",
            "-x509",
            "-newkey",
            .. key,
            "-nodes",
            "-keyout",
            At("ca.key"),
            "-out",
            At("ca.pem"),
            "-days",
            "3650",
            "-subj",
            "/CN=Test Root",
        ]);
        OpenSsl([
            "req",
            "-new",
            "-newkey",
            .. key,
            "-nodes",
            "-keyout",
            At("tsa.key"),
            "-out",
            At("tsa.csr"),
            "-subj",
            "/CN=Test TSA",
        ]);
        var start = DateTime.UtcNow.AddDays(-from);
        OpenSsl(
            "ca",
            "-batch",
            "-notext",
            "-config",
            At("ts.cnf"),
            "-name",
            "own",
            "-cert",
            At("ca.pem"),
            "-keyfile",
            At("ca.key"),
            "-extensions",
            "signer",
            "-extfile",
            At("ts.cnf"),
            "-startdate",
            $"{start:yyyyMMddHHmmss}Z",
            "-enddate",
            $"{start.AddDays(days):yyyyMMddHHmmss}Z",
            "-in",
            At("tsa.csr"),
            "-out",
            At("tsa.pem")
        );
    }

    /// <summary>The root that vouches for it.</summary>
    public string Certificate => At("ca.pem");

    public string OwnCertificate => At("tsa.pem");

    /// <returns>The file of its answer.</returns>
    public string Answer(string request, params string[] more)
    {
        var answer = At($"{Guid.NewGuid()}.tsr");
        OpenSsl(["ts", "-reply", "-config", At("ts.cnf"), "-queryfile", request, "-out", answer, .. more]);
        return answer;
    }

    /// <returns>A request for any file, with the options of <c>openssl ts -query</c>.</returns>
    public string Request(string file, params string[] more)
    {
        var request = At($"{Guid.NewGuid()}.tsq");
        OpenSsl(["ts", "-query", "-data", file, "-out", request, .. more]);
        return request;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string At(string name) => Path.Combine(folder, name);

    private static void OpenSsl(params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("openssl", arguments) { RedirectStandardError = true, RedirectStandardOutput = true }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"openssl {string.Join(' ', arguments)}\n{errors}{output.Result}");
    }
}
