import { type ComponentType, useMemo, useState } from 'react';
import { Badge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { ChoiceCard } from '@/ui/ChoiceCard';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { DataTable } from '@/ui/DataTable';
import { Disclosure } from '@/ui/Disclosure';
import { Facts } from '@/ui/Facts';
import { Frame } from '@/ui/Frame';
import { IconButton } from '@/ui/IconButton';
import { Illustration } from '@/ui/Illustration';
import { LayerMark } from '@/ui/LayerMark';
import { MenuButton } from '@/ui/MenuButton';
import { MultiChoiceGroup } from '@/ui/MultiChoiceGroup';
import { NavBar } from '@/ui/NavBar';
import { Notice } from '@/ui/Notice';
import { NumberField } from '@/ui/NumberField';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { PhotoTiles } from '@/ui/PhotoTiles';
import { PictureGrid } from '@/ui/PictureGrid';
import { RecordList } from '@/ui/RecordList';
import { SearchField } from '@/ui/SearchField';
import { Section } from '@/ui/Section';
import { Sheet } from '@/ui/Sheet';
import { SkipLink } from '@/ui/SkipLink';
import { Stack } from '@/ui/Stack';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { Toasts } from '@/ui/Toasts';
import { showToast } from '@/ui/toastQueue';
import { UiLocale } from '@/ui/UiLocale';
import type { SheetHeight } from '@/ui/useSheetDrag';
import { FakeMap } from './FakeMap';
import { Parts } from './Parts';
import {
  layerNames,
  layerPictures,
  riskPictures,
  type SampleRecord,
  sampleRecords,
  sampleRow,
} from './samples';

const noop = () => undefined;
const handle = {
  label: 'Panel yüksekliği',
  heights: { low: 'alçak', middle: 'orta', full: 'tam' },
} as const;

function Nav({ current = 'map' }: { current?: string }) {
  return (
    <NavBar
      label="Bölümler"
      current={current}
      onNavigate={noop}
      items={[
        { id: 'map', label: 'Harita', icon: 'map', href: '#/map' },
        { id: 'analysis', label: 'Analiz', icon: 'analysis', href: '#/analysis' },
        { id: 'assess', label: 'Değerlendirme', icon: 'assess', href: '#/assess' },
        { id: 'plan', label: 'Plan', icon: 'plan', href: '#/plan' },
        { id: 'share', label: 'Paylaş', icon: 'share', href: '#/share' },
        { id: 'menu', label: 'Menü', icon: 'menu', expanded: false },
      ]}
    />
  );
}

const practice = (
  <div style={{ textAlign: 'center' }}>
    <Badge kind="warning">Alıştırma mahallesi: gerçek bir yer değil</Badge>
  </div>
);

function MapScene() {
  const [height, setHeight] = useState<SheetHeight>('middle');
  return (
    <Frame
      room="map"
      nav={<Nav />}
      sheet={
        <Sheet
          title="Gül Sokağı 14'teki çatlak duvar"
          subtitle="Hasarlı görünen yapı · görüldü"
          mark={<LayerMark layer="risk" picture="temaki:scaffold" size="large" />}
          height={height}
          onHeightChange={setHeight}
          handle={handle}
          close={{ label: 'Kapat', onPress: noop }}
          footer={
            <>
              <Button icon="edit" variant="primary">
                Düzenle
              </Button>
              <Button icon="move">Taşı</Button>
            </>
          }
        >
          <Stack gap={4}>
            <p>Bahçe duvarında iki parmak genişliğinde çatlak var. Çocuklar altından geçiyor.</p>
            <Facts
              facts={[
                { id: 'a', label: 'Şiddet', value: '4 / 5' },
                { id: 'b', label: 'Olasılık', value: '3 / 5' },
                { id: 'c', label: 'Kat sayısı', value: '5' },
                { id: 'd', label: 'Tehlikeler', value: 'deprem, yangın' },
              ]}
            />
            <PhotoTiles photos={[{ id: 'p', url: null, label: 'Fotoğraf 1' }]} />
          </Stack>
        </Sheet>
      }
    >
      <FakeMap />
      <div style={{ position: 'absolute', insetBlockStart: 12, insetInlineEnd: 12 }}>
        <Stack gap={2}>
          <IconButton icon="layers" label="Katmanlar" variant="floating" />
          <IconButton icon="search" label="Ara" variant="floating" />
          <IconButton icon="north" label="Kuzeye çevir" variant="floating" />
        </Stack>
      </div>
    </Frame>
  );
}

function AddScene() {
  return (
    <Frame room="map" nav={<Nav />} banner={practice}>
      <SkipLink label="Sayfaya geç" />
      <FakeMap />
      {(['risk', 'resource', 'need', 'assembly', 'route', 'skill', 'people'] as const).map(
        (layer, index) => (
          <div
            key={layer}
            style={{
              position: 'absolute',
              insetBlockStart: 90 + index * 46,
              left: 60 + ((index * 83) % 230),
            }}
          >
            <LayerMark
              layer={layer}
              picture={
                [
                  'temaki:scaffold',
                  'maki:hospital',
                  'maki:water',
                  'maki:park',
                  'maki:roadblock',
                  'maki:doctor',
                  'maki:wheelchair',
                ][index] as never
              }
            />
          </div>
        ),
      )}
      <div style={{ position: 'absolute', insetBlockEnd: 16, insetInlineEnd: 16 }}>
        <Button variant="primary" size="floating" icon="plus">
          Ekle
        </Button>
      </div>
      <div style={{ position: 'absolute', insetBlockStart: 12, insetInlineEnd: 12 }}>
        <Stack gap={2}>
          <IconButton icon="layers" label="Katmanlar" variant="floating" />
          <IconButton icon="undo" label="Geri al" variant="floating" disabled />
        </Stack>
      </div>
      <div style={{ position: 'absolute', insetBlockStart: 12, insetInlineStart: 12 }}>
        <Button
          onPress={() =>
            showToast({
              text: 'Kaydettik.',
              kind: 'success',
              action: { label: 'Geri al', onPress: noop },
            })
          }
        >
          Bildirim
        </Button>
      </div>
      <Toasts label="Bildirimler" closeLabel="Kapat" />
    </Frame>
  );
}

function PickScene() {
  const [search, setSearch] = useState('');
  return (
    <Frame
      room="map"
      nav={<Nav />}
      sheet={
        <Sheet
          title="Ne ekliyoruz?"
          height="full"
          onHeightChange={noop}
          handle={handle}
          back={{ label: 'Geri', onPress: noop }}
          close={{ label: 'Kapat', onPress: noop }}
          toolbar={
            <SearchField
              label="Tür ara"
              value={search}
              onChange={setSearch}
              clearLabel="Aramayı sil"
            />
          }
        >
          <Stack gap={5}>
            <PictureGrid label="Katman" items={layerPictures} onChoose={noop} />
            <PictureGrid
              label="Risk türleri"
              items={riskPictures}
              value="r_trafo"
              onChoose={noop}
            />
          </Stack>
        </Sheet>
      }
    >
      <FakeMap />
    </Frame>
  );
}

function FormScene() {
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [source, setSource] = useState<'seen' | 'told' | 'official' | null>('seen');
  const [grade, setGrade] = useState<'1' | '2' | '3' | '4' | '5' | null>(null);
  const [hazards, setHazards] = useState<('earthquake' | 'fire' | 'flood')[]>(['earthquake']);
  const [width, setWidth] = useState<number | null>(3.5);
  const [answer, setAnswer] = useState<'yes' | 'no' | 'unknown' | null>(null);
  return (
    <Frame
      room="map"
      nav={<Nav />}
      sheet={
        <Sheet
          title="Dar sokak"
          subtitle="Risk"
          mark={<LayerMark layer="risk" picture="maki:roadblock" size="large" />}
          height="full"
          onHeightChange={noop}
          handle={handle}
          close={{ label: 'Kapat', onPress: noop }}
          footer={
            <Button variant="primary" size="large" icon="check">
              Kaydet
            </Button>
          }
        >
          <Stack gap={5}>
            <TextField
              label="Adı"
              hint="Boş bırakırsak türün adı yazılır."
              value={name}
              onChange={setName}
            />
            <ChoiceGroup
              label="Nereden biliyoruz?"
              value={source}
              onChange={setSource}
              layout="bar"
              choices={[
                { id: 'seen', label: 'Görüldü' },
                { id: 'told', label: 'Duyuldu' },
                { id: 'official', label: 'Resmî' },
              ]}
            />
            <ChoiceGroup
              label="Şiddet"
              hint="1 çok az, 5 çok fazla"
              value={grade}
              onChange={setGrade}
              layout="bar"
              clearLabel="Boş bırak"
              choices={(['1', '2', '3', '4', '5'] as const).map((id) => ({ id, label: id }))}
            />
            <MultiChoiceGroup
              label="Hangi tehlikelerde önemli?"
              value={hazards}
              onChange={setHazards}
              choices={[
                { id: 'earthquake', label: 'Deprem' },
                { id: 'fire', label: 'Yangın' },
                { id: 'flood', label: 'Sel, su baskını' },
              ]}
            />
            <PhotoTiles
              photos={[]}
              add={{ camera: 'Fotoğraf çek', file: 'Dosyadan seç', onFiles: noop }}
            />
            <Disclosure title="Daha çok bilgi" detail="1 / 3" open>
              <NumberField
                label="Genişlik"
                unit="m"
                decimals={1}
                minimum={0}
                maximum={100}
                value={width}
                onChange={setWidth}
                unreadableError="Sayıyı rakamla yazalım: 3,5"
                rangeError="0 ile 100 arasında bir sayı yazalım."
              />
              <ChoiceGroup
                label="Başka yol var mı?"
                value={answer}
                onChange={setAnswer}
                layout="bar"
                clearLabel="Boş bırak"
                choices={[
                  { id: 'yes', label: 'Evet' },
                  { id: 'no', label: 'Hayır' },
                  { id: 'unknown', label: 'Bilmiyoruz' },
                ]}
              />
              <TextArea label="Not" value={note} onChange={setNote} />
            </Disclosure>
          </Stack>
        </Sheet>
      }
    >
      <FakeMap />
    </Frame>
  );
}

function ListScene() {
  const records = useMemo(() => sampleRecords(50_000), []);
  const [selected, setSelected] = useState<string | null>('r2');
  const [search, setSearch] = useState('');
  return (
    <Frame
      room="map"
      nav={<Nav />}
      sheet={
        <Sheet
          title="Kayıtlar"
          subtitle="50.000 kayıt"
          height="full"
          onHeightChange={noop}
          handle={handle}
          flush
          toolbar={
            <SearchField
              label="Kayıtlarda ara"
              value={search}
              onChange={setSearch}
              clearLabel="Aramayı sil"
            />
          }
        >
          <RecordList<SampleRecord>
            label="Kayıtlar"
            items={records}
            idOf={(record) => record.id}
            rowOf={sampleRow}
            selectedId={selected}
            onSelect={setSelected}
          />
        </Sheet>
      }
    >
      <FakeMap />
      <div style={{ position: 'absolute', insetBlockStart: 12, insetInlineEnd: 12 }}>
        <Button onPress={() => setSelected('r40000')}>Uzak bir kayıt</Button>
      </div>
    </Frame>
  );
}

function StartScene() {
  return (
    <Frame room="page">
      <Page>
        <PageHeader
          over="Mahallemizi tanıyoruz, birlikte hazırlanıyoruz"
          title="Komşu Haritası"
          lead="Mahallenin risklerini, kaynaklarını ve toplanma alanlarını haritaya koyarız; eylem planını birlikte yazarız. İnternet gerekmez, bilgiler bu cihazda kalır."
        />
        <Stack gap={3}>
          <ChoiceCard title="Alıştırma mahallesi" icon="map" onPress={noop} emphasis>
            Uydurma bir mahallede her şeyi deneriz.
          </ChoiceCard>
          <ChoiceCard title="Yeni mahalle" icon="plus" onPress={noop}>
            İl, ilçe ve mahalleyi seçer, sınırını çizeriz.
          </ChoiceCard>
          <ChoiceCard title="Dosya aç" icon="folder" onPress={noop}>
            Başka bir cihazdan gelen çalışmayı açarız.
          </ChoiceCard>
        </Stack>
        <Section title="Mahallelerim">
          <Stack gap={3}>
            <ChoiceCard
              title="Ihlamurlu"
              mark={<Illustration name="map" size="small" />}
              onPress={noop}
            >
              48 kayıt · dün açıldı
            </ChoiceCard>
          </Stack>
        </Section>
      </Page>
    </Frame>
  );
}

function PlanScene() {
  return (
    <Frame room="page" nav={<Nav current="plan" />} banner={practice}>
      <Page width="wide">
        <PageHeader
          over="Ihlamurlu Mahallesi"
          title="Plan"
          lead="Amaçlarımız, hedeflerimiz ve kimin ne yapacağı."
          back={{ label: 'Geri', onPress: noop }}
          actions={
            <>
              <Button icon="print">Yazdır</Button>
              <Button icon="download" variant="primary">
                PDF indir
              </Button>
              <MenuButton
                label="Başka işler"
                items={[
                  { id: 'a', label: 'Kopyala', icon: 'copy', onPress: noop },
                  { id: 'b', label: 'Sil', icon: 'trash', danger: true, onPress: noop },
                ]}
              />
            </>
          }
        />
        <Notice
          kind="warning"
          title="Toplanma alanlarında m² eksik"
          action={<Button size="small">Alanlara git</Button>}
        >
          Üç alanın büyüklüğünü yazmadık; kişi başına düşen yer hesaplanamıyor.
        </Notice>
        <Section title="Faaliyetler" actions={<Button icon="plus">Faaliyet ekle</Button>}>
          <DataTable
            caption="Faaliyetler"
            captionHidden
            rowKey={(row) => row.id}
            rows={[
              {
                id: '1',
                what: 'Çınaraltı Parkı’na su deposu konması',
                who: 'Belediye, muhtarlık',
                time: 6,
                people: 1240,
              },
              {
                id: '2',
                what: 'Ihlamur Sokağı’ndaki park yasağının tabelalanması',
                who: 'Zabıta',
                time: 2,
                people: 380,
              },
              {
                id: '3',
                what: 'Apartman görevlileriyle ilk yardım eğitimi',
                who: 'Kadın grubu',
                time: 3,
                people: 64,
              },
            ]}
            columns={[
              { id: 'what', label: 'Faaliyet', cell: (row) => row.what, rowHeader: true },
              { id: 'who', label: 'Sorumlu', cell: (row) => row.who },
              { id: 'time', label: 'Süre (ay)', cell: (row) => row.time, align: 'end' },
              {
                id: 'people',
                label: 'Kişi',
                cell: (row) => row.people.toLocaleString('tr'),
                align: 'end',
              },
            ]}
            totals={{ what: 'Toplam', people: '1.684' }}
          />
        </Section>
        <Stack direction="row" gap={3}>
          {(Object.keys(layerNames) as (keyof typeof layerNames)[]).map((layer) => (
            <Stack key={layer} direction="row" gap={2}>
              <LayerMark layer={layer} letter size="small" />
              <span>{layerNames[layer]}</span>
            </Stack>
          ))}
        </Stack>
      </Page>
    </Frame>
  );
}

const withLocale = (Inner: ComponentType) =>
  function Localised() {
    return (
      <UiLocale language="tr">
        <Inner />
      </UiLocale>
    );
  };

export const scenes: Record<string, ComponentType> = {
  parts: withLocale(Parts),
  map: withLocale(MapScene),
  add: withLocale(AddScene),
  pick: withLocale(PickScene),
  form: withLocale(FormScene),
  list: withLocale(ListScene),
  start: withLocale(StartScene),
  plan: withLocale(PlanScene),
};
